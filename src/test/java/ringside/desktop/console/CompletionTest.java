package ringside.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import ringside.call.Call;
import ringside.call.Text;
import ringside.desktop.action.Situation;
import ringside.keyctl.Keyctl;
import ringside.rule.Model;
import ringside.state.Cred;
import ringside.state.Kernel;
import ringside.state.Payload;
import ringside.state.Semantics;

import java.util.Optional;

/// The console offers what is due at this place of a command, and says its form meanwhile.
class CompletionTest {
    private static Situation scene() {
        var kernel =
                Kernel.booted(Semantics.LINUX).withProcess(1000, 1, "bash", Cred.of(1000, 1000));
        kernel = Model.INSTANCE.step(kernel, new Call.JoinSession(1000, Text.of("work"))).next();
        var add =
                new Call.AddKey(1000, Text.of("user"), Text.of("mail box"), Payload.of("x"), 1, -3);
        kernel = Model.INSTANCE.step(kernel, add).next();
        return new Situation(Model.INSTANCE, kernel, 1000, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    k                                | keyctl
                    keyctl resto                     | {none}
                    keyctl restr                     | keyctl restrict_keyring
                    keyctl ses                       | keyctl session
                    $ keyctl new_                    | $ keyctl new_session
                    keyctl link @s @u                | keyctl link @s @us
                    keyctl add use                   | keyctl add user
                    keyctl add -x use                | keyctl add -x user
                    keyctl add user ma               | {none}
                    keyctl add user "ma              | keyctl add user "mail box"
                    keyctl session wo                | keyctl session work
                    keyctl timeout @s 6              | keyctl timeout @s 60
                    keyctl setperm @s 0x3f01         | keyctl setperm @s 0x3f010000
                    keyctl reject @u 10 rev          | keyctl reject @u 10 revoked
                    keyctl instantiate @a x @u       | keyctl instantiate @a x @us
                    get_keyring_id @u                | get_keyring_id @us
                    """)
    void whatIsDueIsOffered(String typed, String offered) {
        var lines =
                Completion.of(typed, scene()).stream().map(made -> made.line().strip()).toList();
        if (offered.equals("{none}")) assertThat(lines).isEmpty();
        else assertThat(lines).contains(offered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fork                    | ''
                    keyctl                  | ''
                    keyctl ad               | keyctl <command> ...
                    keyctl add user         | add [-x] <type> <desc> <data> <keyring>
                    keyctl add a b c d e    | ''
                    keyctl purge u          | purge <type>
                    keyctl purge user x     | purge [-p] [-i] <type> <desc>
                    $ keyctl session w      | session - [<prog> <arg1> <arg2> ...]
                    """)
    void theFormIsShownWhileOneTypes(String typed, String hint) {
        assertThat(Completion.hint(typed)).isEqualTo(hint);
    }

    @Test
    void everyCommandIsKnown() {
        assertThat(Keyctl.commands())
                .hasSizeGreaterThan(50)
                .allSatisfy(word -> assertThat(Keyctl.forms(word)).isNotEmpty());
        var offered = Completion.of("keyctl pkey", scene());
        assertThat(offered)
                .extracting(Suggestion::line)
                .containsExactly(
                        "keyctl pkey_query ",
                        "keyctl pkey_encrypt ",
                        "keyctl pkey_decrypt ",
                        "keyctl pkey_sign ",
                        "keyctl pkey_verify ");
    }
}
