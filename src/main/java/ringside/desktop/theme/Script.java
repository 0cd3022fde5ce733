package ringside.desktop.theme;

import javafx.scene.text.Font;

import ringside.words.Tongue;

import java.util.List;

/// Whether the machine has letters for a language. The bundled fonts hold Latin ones only; for
/// Chinese the toolkit falls back on a font of the machine.
public final class Script {
    /// Families that hold Chinese, as Linux distributions and other systems name them.
    private static final List<String> CHINESE =
            List.of(
                    "WenQuanYi",
                    "Noto Sans CJK",
                    "Noto Sans SC",
                    "Noto Serif CJK",
                    "Source Han",
                    "Droid Sans Fallback",
                    "AR PL",
                    "PingFang",
                    "Heiti",
                    "Microsoft YaHei",
                    "SimSun",
                    "SimHei");

    private Script() {}

    public static boolean readable(Tongue tongue) {
        return switch (tongue) {
            case ENGLISH, GERMAN -> true;
            case CHINESE -> chinese(Font.getFamilies());
        };
    }

    static boolean chinese(List<String> families) {
        return families.stream().anyMatch(family -> CHINESE.stream().anyMatch(family::startsWith));
    }
}
