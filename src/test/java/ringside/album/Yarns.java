package ringside.album;

import ringside.evidence.Opened;
import ringside.rule.Model;

/// Stories for pages, and their pages.
final class Yarns {
    static final String CASCADE =
            """
            ---
            title: The last holder exits
            semantics: linux
            users: 0 root, 1000 alice
            level: first hour
            learn: What dies with a process
            ---

            # What dies with a process

            `make` builds in a session of its own.

            ```story
            process 1 systemd
            process 1000 bash uid 1000
            user = 1000> keyctl id @u
            1000> join_session
            1000> fork 1003
            1003> exec make
            build = 1003> join_session build
            cache = 1003> keyctl newring cache @s
            token = 1003> keyctl add user token hunter2 %cache
            1003> keyctl link @u @s
            picture alive
            ask What happens to the token?
              ( ) It stays until it expires
              (x) It is destroyed, its only holder goes
              ( ) It moves to the user keyring
            ```

            The process exits, so the cache dies, and then the token in it.

            ```story
            1003> exit
            expect destroyed %build
            picture cascade
            1000> exit
            ```
            """;

    private Yarns() {}

    /// A story of so many steps: shells that come, make keys, and go.
    static String crowd(int steps) {
        var text = new StringBuilder("# Many\n\n```story\nprocess 1000 bash uid 1000\n");
        for (var step = 0; step < steps; step += 4) {
            var pid = 2000 + step;
            text.append("1000> fork ").append(pid).append('\n');
            text.append(pid).append("> join_session work").append(step).append('\n');
            text.append(pid).append("> keyctl add user note").append(step).append(" abc @s\n");
            text.append(step % 8 == 0 ? pid + "> exit\n" : pid + "> keyctl link @u @s\n");
        }
        return text.append("```\n").toString();
    }

    static Opened.Shown shown(String text) {
        return switch (Opened.of("tale.md", text, Model.INSTANCE)) {
            case Opened.Shown shown -> shown;
            case Opened.Refused(var sentences) -> throw new IllegalArgumentException(sentences);
        };
    }

    static byte[] page(String text) {
        return Format.HTML.write(shown(text), 0, Finish.PLAIN);
    }
}
