package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import ringside.keyctl.KernelScope;
import ringside.keyctl.Misread;
import ringside.law.Lawful;
import ringside.rule.Machine;
import ringside.rule.Model;
import ringside.rule.Step;
import ringside.state.Cred;
import ringside.state.Kernel;
import ringside.state.Semantics;

import java.util.List;
import java.util.Map;

/// "What just happened" after a key was updated, moved or given away, or a ring was restricted.
class ChangeWordsTest {
    private final Machine machine = new Lawful(Model.INSTANCE);
    private Kernel kernel =
            Kernel.booted(Semantics.LINUX).withProcess(10, 1, "bash", Cred.of(1000, 1000));

    @BeforeEach
    void twoRingsAndAKey() {
        number("10> get_keyring_id @p create");
        number("10> keyctl newring a @p");
        number("10> keyctl newring b @p");
        number("10> keyctl add user k abc %:a");
    }

    @Test
    void aMovedKey() {
        assertThat(told("10> keyctl move %user:k %:a %:b"))
                .first()
                .asString()
                .matches("User key k \\(0x\\w+\\) moved from keyring a .* to keyring b .*\\.");
        assertThat(told("10> keyctl move %user:k %:a %:a"))
                .first()
                .asString()
                .contains("is both rings");
    }

    @Test
    void aMoveThatTakesAnother() {
        number("10> keyctl newring c @p");
        var other = number("10> keyctl add user k other %:b");
        assertThat(String.join(" ", told("10> keyctl move " + other + " %:a %:c")))
                .matches("Keyring c .* links user key k .* now\\. Keyring a .* lost user key k .*")
                .contains("instead: it has the same type and name");
    }

    @Test
    void anUpdateThatEndsATimeout() {
        number("10> keyctl timeout %user:k 100");
        assertThat(told("10> keyctl update %user:k xy"))
                .anyMatch(it -> it.endsWith("has a new payload of 2 bytes."))
                .contains("Its timeout went with the old payload.");
    }

    @Test
    void aKeyThatIsGivenAway() {
        assertThat(told("10> chown_key 999 -1 -1"))
                .containsExactly(
                        "Neither owner nor group shall change, so no key is even looked at.");
        var key = number("10> keyctl search @p user k");
        assertThat(told("10> keyctl setperm " + key + " 0x3f3f3f3f")).isNotEmpty();
        assertThat(told("1> chown_key " + key + " 1001 7"))
                .anyMatch(it -> it.endsWith("belongs to uid 1001 and group 7 now."))
                .contains("Uid 1001 pays for it now, 5 bytes, and uid 1000 no longer does.");
    }

    @Test
    void aRingThatIsRestricted() {
        assertThat(told("10> keyctl restrict_keyring %:a"))
                .first()
                .asString()
                .endsWith("takes no link any more, whoever asks.");
        assertThat(told("10> keyctl restrict_keyring %:b asymmetric key_or_keyring:0:chain"))
                .first()
                .asString()
                .endsWith(
                        "takes only certificates from now on, those that it holds already vouch for.");
        assertThat(told("10> keyctl link %user:k %:a"))
                .first()
                .isEqualTo("EPERM: Operation not permitted.");
    }

    @Test
    void aRestrictionKeepsItsKey() {
        var key = number("10> keyctl search @p user k");
        number("10> keyctl restrict_keyring %:b asymmetric key_or_keyring:" + key);
        assertThat(told("10> keyctl unlink " + key + " %:a"))
                .anyMatch(it -> it.matches(".*kept by the restriction of keyring b .*names it\\."));
    }

    @Test
    void questions() {
        assertThat(told("10> list_users"))
                .containsExactly("10 bash sees what 2 users pay for in /proc/key-users.");
        assertThat(told("10> keyctl security %user:k"))
                .first()
                .asString()
                .contains("has no security label");
        assertThat(told("10> capabilities 2"))
                .containsExactly("10 bash asks what keyrings of this kernel can do.");
    }

    private List<String> told(String line) {
        return Narration.of(step(line)).sentences();
    }

    private long number(String line) {
        var step = step(line);
        assertThat(step.reply().failed()).as(line).isFalse();
        return step.reply().number();
    }

    private Step step(String line) {
        try {
            var step = machine.step(kernel, Lines.parse(line, new KernelScope(kernel, Map.of())));
            kernel = step.next();
            return step;
        } catch (Misread e) {
            throw new AssertionError(line, e);
        }
    }
}
