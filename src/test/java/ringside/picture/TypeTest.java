package ringside.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The width table must say what the fonts say; `-Drewrite=true` writes it anew.
class TypeTest {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    @Test
    void tableIsTheFonts() throws Exception {
        var expected = new ArrayList<String>();
        for (var role : Role.values()) expected.addAll(measured(role));
        if (Boolean.getBoolean("rewrite")) {
            Files.write(Path.of("resources" + Type.TABLE), expected);
            return;
        }
        try (var in = open(Type.TABLE)) {
            var table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(table.lines().toList()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleIsAFontForAwtAndJavaFx(Role role) throws Exception {
        try (var in = open(role.resource())) {
            assertThat(Font.createFont(Font.TRUETYPE_FONT, in).getFamily())
                    .startsWith(role.family());
        }
        try (var in = open(role.resource())) {
            var font = javafx.scene.text.Font.loadFont(in, 13);
            assertThat(font).isNotNull();
            assertThat(font.getFamily()).startsWith(role.family());
        }
    }

    @Test
    void widthsAddUp() {
        var whole = Type.width("0x2f41ac07", Role.MONO, 10);
        assertThat(whole).isEqualTo(60.0);
        assertThat(Type.width("iW", Role.BODY, 13))
                .isEqualTo(Type.width("i", Role.BODY, 13) + Type.width("W", Role.BODY, 13));
    }

    @Test
    void longTextIsCutWithAnEllipsis() {
        var cut = Type.fit("a description that goes on", Role.BODY, 13, 80);
        assertThat(cut).startsWith("a desc").endsWith("…");
        assertThat(Type.width(cut, Role.BODY, 13)).isLessThanOrEqualTo(80);
        assertThat(Type.fit("short", Role.BODY, 13, 80)).isEqualTo("short");
    }

    @Test
    void nothingUnseenIsSet() {
        assertThat(Type.visible("a\nb\u202ec\ud800")).isEqualTo("a\u25cab\u25cac\u25ca");
    }

    private static List<String> measured(Role role) throws Exception {
        Font font;
        try (var in = open(role.resource())) {
            font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) Type.UNITS);
        }
        var lines = new ArrayList<String>();
        var last = -2;
        for (var point = 0x20; point < 0x10000; point++) {
            if (!font.canDisplay(point) || Character.getType(point) == Character.PRIVATE_USE)
                continue;
            var advance =
                    Math.round(
                            font.createGlyphVector(EXACT, Character.toChars(point))
                                    .getGlyphMetrics(0)
                                    .getAdvanceX());
            if (point == last + 1) lines.add(lines.removeLast() + " " + advance);
            else lines.add(role + " " + Integer.toHexString(point) + " " + advance);
            last = point;
        }
        return lines;
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(TypeTest.class.getResourceAsStream(resource));
    }

    @Test
    void chineseBreaksBetweenItsCharacters() {
        var text = "失去最后一个引用并被销毁 _ses，其他人让位";
        var lines = Type.wrap(text, Role.BODY, 12, 80);
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines).allSatisfy(line -> assertThat(width(line)).isLessThanOrEqualTo(80));
        assertThat(String.join("", lines)).isEqualTo(text.replace(" ", ""));
    }

    private static double width(String line) {
        return Type.width(line, Role.BODY, 12);
    }
}
