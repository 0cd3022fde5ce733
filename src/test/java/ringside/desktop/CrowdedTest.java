package ringside.desktop;

import org.junit.jupiter.api.BeforeEach;

import ringside.layout.Places;

/// The window with a crowd in it: a server with sixty workers and a dozen keys.
abstract class CrowdedTest extends WindowTest {
    @BeforeEach
    void crowd() {
        var story = new StringBuilder("---\ntitle: A crowd\nlevel: first hour\n---\n\n```story\n");
        story.append("process 1 systemd\nprocess 100 nginx uid 1000\n100> join_session web\n");
        for (var i = 0; i < 12; i++)
            story.append("100> keyctl add user cert:%d secret @s\n".formatted(i));
        for (var i = 0; i < 60; i++) story.append("100> fork %d\n".formatted(300 + i));
        story.append("```\n");
        interact(
                () -> {
                    session.openText("crowd", story.toString());
                    session.last();
                    session.hush();
                });
        settle();
    }

    Places places() {
        return view().places();
    }
}
