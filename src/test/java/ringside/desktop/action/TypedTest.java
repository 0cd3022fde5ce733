package ringside.desktop.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class TypedTest {
    @ParameterizedTest
    @CsvSource({"90,90", "90s,90", "5m,300", "2h,7200", "3d,259200", "1h 30m,5400", "0,0"})
    void durations(String typed, long seconds) {
        assertThat(Typed.span(typed).value()).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m", "-5m", "5 minutes", "1.5h", "99999999999"})
    void notDurations(String typed) {
        assertThat(Typed.span(typed).problem("Time"))
                .hasValue("Time must be a duration such as 90s, 5m, 2h or 3d.");
    }

    @ParameterizedTest
    @CsvSource({"300,5m", "5400,1h 30m", "259200,3d", "61,1m 1s", "0,0s"})
    void spelling(long seconds, String text) {
        assertThat(Typed.spell(seconds)).isEqualTo(text);
        assertThat(Typed.span(text).value()).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({"@s,-3", "@us,-5", "0x2f41ac07,792833031", "792833031,792833031", "-4,-4"})
    void keys(String typed, int id) {
        assertThat(Typed.key(typed).value()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@x", "0x", "0x123456789", "99999999999", "mail"})
    void notKeys(String typed) {
        assertThat(Typed.key(typed).problem("Key")).isPresent();
    }

    @Test
    void masks() {
        assertThat(Typed.mask("0x3f010000").value()).isEqualTo(0x3f010000);
        assertThat(Typed.mask("3F010000").value()).isEqualTo(0x3f010000);
        assertThat(Typed.mask("3f01000000").problem("Permissions")).isPresent();
    }

    @Test
    void ids() {
        assertThat(Typed.id("4294967294").value()).isEqualTo(-2);
        assertThat(Typed.id("4294967295").problem("User")).hasValue("User is at most 4294967294.");
        assertThat(Typed.ids("1000 -1 -1").value()).isEqualTo(List.of(1000, -1, -1));
        assertThat(Typed.ids("1 2 3 4").problem("Ids")).hasValue("Ids take at most three numbers.");
        assertThat(Typed.ids("alice").problem("Ids")).isPresent();
    }
}
