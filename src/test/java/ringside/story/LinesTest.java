package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import ringside.call.Call;
import ringside.call.Text;
import ringside.keyctl.Misread;
import ringside.keyctl.Secrets;
import ringside.state.Payload;

class LinesTest {
    @Test
    void parsingGivesBackEveryCallThatWasPrinted() throws Misread {
        var calls = new RandomCalls(20261122);
        for (var type : RandomCalls.types())
            for (var i = 0; i < 300; i++) {
                var call = calls.next(type);
                var line = Lines.print(call, Secrets.SHOWN);
                assertThat(line).doesNotContain("\n");
                assertThat(Lines.parse(line)).as(line).isEqualTo(call);
            }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000> fork",
                "1000> fork newuser 1002",
                "1000> thread 1003",
                "1002> exec passwd setuid 0",
                "1002> exec passwd setuid 0 group 42",
                "1002> exec mail setgid 8 owner 3",
                "1000> exit-thread",
                "1000> setreuid -1 1000",
                "1000> setgroups 10 20",
                "1> map-ids 1 uid 0 1000 1",
                "1000> join_session",
                "1000> join_session build",
                "1000> session_to_parent",
                "1000> get_keyring_id @s create",
                "1000> keyctl get_persistent @s 1000",
                "1000> keyctl link @u @s",
                "1000> keyctl newring work @s <serials 0x2cc5f2a5 0x1014d41d>",
                "1000> keyctl setperm 0x2f41ac07 0x3f3f0000",
                "1000> keyctl request2 user mail \"where is it?\" @u",
                "1000> keyctl add -x user blob 00ff @s",
                "1000> keyctl add user blob <13 bytes> @s",
                "0> limit maxkeys 100",
                "wait 3d",
                "wait 59",
            })
    void linesThatPeopleWriteAreTheLinesThatArePrinted(String line) throws Misread {
        assertThat(Lines.print(Lines.parse(line), Secrets.SHOWN)).isEqualTo(line);
    }

    @Test
    void payloadsAreHiddenUnlessAskedFor() {
        var add = new Call.AddKey(1, Text.of("user"), Text.of("pin"), Payload.of("0000"), 4, -3);
        assertThat(Lines.print(add)).isEqualTo("1> keyctl add user pin <4 bytes> @s");
        assertThat(Lines.print(add, Secrets.SHOWN)).isEqualTo("1> keyctl add user pin 0000 @s");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1000> frok                     | 7  | expected a verb, not frok
                    1000> keyctl lnik @u @s        | 14 | expected a keyctl command, not lnik
                    1000> keyctl link @u           | 21 | expected a keyring here; the line ends too soon
                    1000> keyctl link @u s         | 22 | expected a keyring, not s
                    1000> keyctl link @u @s @t     | 25 | expected the end of the line
                    1000> keyctl revoke %work      | 21 | %work names no key here
                    1000> keyctl add user a <12> @s| 25 | expected <N bytes>
                    1000> exit never               | 12 | expected a status as a number
                    bash> exit                     | 1  | expected a tid
                    fork                           | 1  | put the task's tid
                    wait long                      | 6  | expected a time such as 300
                    1000> exec "a                  | 12 | expected a closing quote
                    """)
    void mistakesAreNamedWithTheirColumn(String line, int column, String sentence) {
        assertThatThrownBy(() -> Lines.parse(line))
                .isInstanceOfSatisfying(
                        Misread.class, wrong -> assertThat(wrong.column()).isEqualTo(column))
                .hasMessageContaining(sentence);
    }
}
