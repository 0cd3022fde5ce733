package ringside.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Names stay whole at the ends of lines, and the words of headings stand apart.
class LetteredTest {
    private static final String SAID =
            "1002 mutt 不再链接 _uid_ses.1000、.user_reg 和 krbtgt/EXAMPLE.COM。See request-key.conf. End.";

    @Test
    void noLineBreaksInsideAName() {
        assertThat(pieces(SAID)).contains("_uid_ses.");
        assertThat(pieces(Lettered.whole(SAID)))
                .contains("_uid_ses.1000、.user_reg ", "krbtgt/EXAMPLE.COM。", "key.conf. ", "End.");
        assertThat(Lettered.whole(SAID).replace("\uFEFF", "")).isEqualTo(SAID);
    }

    private static List<String> pieces(String text) {
        var lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(text);
        var pieces = new ArrayList<String>();
        var from = lines.first();
        for (var to = lines.next(); to != BreakIterator.DONE; from = to, to = lines.next())
            pieces.add(text.substring(from, to).replace("\uFEFF", ""));
        return pieces;
    }

    @Test
    void capitalsHaveWideBlanks() {
        assertThat(Lettered.capitals("Warum er lebt · 4 Referenzen"))
                .isEqualTo("WARUM\u2002ER\u2002LEBT\u2002·\u20024\u2002REFERENZEN");
        assertThat(Lettered.capitals("为何存活 · 4 个引用")).isEqualTo("为何存活 ·\u20024 个引用");
    }
}
