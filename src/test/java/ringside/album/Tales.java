package ringside.album;

import ringside.evidence.Opened;
import ringside.law.Lawful;
import ringside.rule.Model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Stories that documents are made of in tests: some that ship, one recording, and one whose names
/// are out to break every notation.
final class Tales {
    /// What somebody may call a key.
    static final List<String> NASTY =
            List.of(
                    "\\\"]:::x; end --> %%{init: {}}%% <script>alert(1)</script>",
                    "\\\\N\\\\G \\\\\\\"",
                    "a|b `c` #quot; &amp; ]]> --><!-- {{x}} $$y$$ *z*",
                    "\\u0007bell \\u202eright to left\\u202c \\ud83d\\udd11 钥匙 ü",
                    "</text></svg>",
                    "end",
                    "http://example.org/ user@example.org");

    private Tales() {}

    static Opened.Shown nasty() {
        var text = new StringBuilder("---\ntitle: 'Names \"that\" <b>break</b> & [things] #1'\n");
        text.append("users: 0 root, 1000 <al\"ice>\n---\n\n```story\nprocess 1 init\n");
        text.append("process 7 \"<p> \\\"q\\\"\" uid 1000\n7> join_session \"s \\\"<x>\"\n");
        for (var name : NASTY) text.append("7> keyctl newring \"" + name + "\" @s\n");
        text.append("k = 7> keyctl add user 'a k\"ey' 'pay\"load' @s\n7> keyctl revoke %k\n```\n");
        return opened("nasty", text.toString());
    }

    static Opened.Shown named(String file) {
        try {
            return opened(file, Files.readString(Path.of("resources", file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Opened.Shown opened(String name, String text) {
        return switch (Opened.of(name, text, new Lawful(Model.INSTANCE))) {
            case Opened.Shown shown -> shown;
            case Opened.Refused(var sentences) -> throw new AssertionError(sentences);
        };
    }

    /// Those that every format must hold.
    static List<Opened.Shown> all() {
        return List.of(
                nasty(),
                named("ringside/stories/opening.md"),
                named("lessons/14-upcall.md"),
                named("lessons/26-user-namespaces.md"),
                named("lessons/12-three-ends.md"),
                named("lessons/31-threads.md"),
                named("lessons/32-open-files.md"),
                named("ringside/recordings/kinit-persistent-alice.strace"));
    }
}
