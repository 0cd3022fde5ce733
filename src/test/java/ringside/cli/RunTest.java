package ringside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;

/// `ringside run`: transcript, failed expectations, rewriting, and both semantics.
class RunTest extends CommandLineTest {
    private static final String WRONG =
            """
            \ufeff---
            title: Wrong replies
            ---
            Prose => stays, keyctl too.

            > ```story
            > process 1 systemd
            > process 1000 bash uid 1000
            > a = 1000> join_session work => EPERM   # should work
            > 1000> keyctl describe @s
            >   nothing
            >
            >   at all
            > 1000> keyctl revoke @u => ok
            > expect refs %a 7
            > 1000> keyctl show
            >
            >   Session Keyring
            > 1000$ keyctl search @s user nix => "found"
            > 1000> keyctl read 99
            >   one
            > k = 1000> keyctl add user k p @s =>
            > ```
            \tEnd without newline""";

    private static final String RIGHT =
            """
            \ufeff---
            title: Wrong replies
            ---
            Prose => stays, keyctl too.

            > ```story
            > process 1 systemd
            > process 1000 bash uid 1000
            > a = 1000> join_session work => Joined session keyring: 622565402   # should work
            > 1000> keyctl describe @s
            >          -3: alswrv-l--rv------------  1000  1000 keyring: work
            >
            > 1000> keyctl revoke @u => ok
            > expect refs %a 7
            > 1000> keyctl show
            >
            >   Session Keyring
            >    625327642 --alswrv   1000  1000  keyring: work
            > 1000$ keyctl search @s user nix => keyctl_search: Required key not available
            > 1000> keyctl read 99
            >   keyctl_read_alloc: Required key not available
            > k = 1000> keyctl add user k p @s => 1046262382
            > ```
            \tEnd without newline""";

    @Test
    void repliesAreRewrittenAndNothingElse() throws IOException {
        var file = file("wrong.md", WRONG);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(run("run", "-q", file)).isEqualTo(1);
        var before = out().lines().toList();
        assertThat(run("run", "-q", "--rewrite", file)).as("%s%s", out(), err()).isEqualTo(1);
        assertThat(out().lines())
                .containsExactly(
                        file + ": 6 replies rewritten",
                        file + ": line 14: expected refs %a 7, but it has 1 reference");
        var now = Files.readString(file);
        assertThat(before).hasSizeGreaterThan(7);
        assertThat(unnumbered(now)).isEqualTo(unnumbered(RIGHT));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        assertThat(run("run", "-q", "--rewrite", file)).isEqualTo(1);
        assertThat(out()).contains(": 0 replies rewritten");
        assertThat(Files.readString(file)).isEqualTo(now);
        try (var files = Files.list(folder())) {
            assertThat(files).containsExactly(file);
        }
    }

    private static String unnumbered(String text) {
        return text.replaceAll("[0-9]{6,10}", "N");
    }

    @Test
    void endsOfLinesStayAsTheyAre() throws IOException {
        var story = "```story\r\n1> fork 7 => 8\r\n1> keyctl list @u\r\n  x\r\n```\r\n";
        var file = file("crlf.md", story);
        assertThat(run("run", "-q", "--rewrite", file)).as("%s%s", out(), err()).isZero();
        assertThat(Files.readString(file))
                .isEqualTo(
                        "```story\r\n1> fork 7 => 7\r\n1> keyctl list @u\r\n  keyring is"
                                + " empty\r\n```\r\n");
    }

    @Test
    void whatIsNoStorysFileIsNotRewritten() {
        assertThat(run("run", "--rewrite", "-")).isEqualTo(2);
        assertThat(err()).contains("Standard input cannot be rewritten");
        assertThat(run("run", "--rewrite", "lesson:02-fork")).isEqualTo(2);
        assertThat(err()).contains("ships with the program");
        assertThat(run("run", "--rewrite", "resources/ringside/recordings/su-login-alice.strace"))
                .isEqualTo(2);
        assertThat(err()).contains("is no text of a story");
        assertThat(run("run", "--rewrite", "--under", "linux", "x.md")).isEqualTo(2);
        assertThat(err()).contains("Choose one of --rewrite and --under.");
    }

    @Test
    void questionsStandInTheTranscript() throws IOException {
        var file =
                file(
                        "ask.md",
                        "```story\nask What?\n  ( ) a\n  (x) b\n1> fork 7\nask And?\n  (x) c\n  ( )"
                                + " d\n```\n");
        assertThat(run("run", file)).isZero();
        assertThat(out())
                .isEqualTo(
                        "? What?\n  ( ) a\n  (x) b\n1 systemd # fork 7\n7\n? And?\n  (x) c\n  ( )"
                                + " d\n");
    }

    @Test
    void aStoryIsPerformedUnderEitherSide() {
        assertThat(run("run", "-q", "--under", "linux", "divergence:D1")).isZero();
        assertThat(run("run", "-q", "--under", "man-pages", "divergence:D1")).isEqualTo(1);
        assertThat(run("run", "--under", "both", "-q", "divergence:D1")).as(err()).isZero();
        assertThat(out())
                .startsWith("divergence:D1: line ")
                .contains(
                        "\n  Linux 6.18: ",
                        "\n  man pages:  ",
                        "\n  D1 ",
                        "user-session-keyring(7)");
        assertThat(run("run", "--under", "posix", "divergence:D1")).isEqualTo(2);
        assertThat(err()).contains("'posix' is none of linux, man-pages, both");
    }

    @Test
    void whereBothAgreeItIsSaid() throws IOException {
        var file = file("same.md", "```story\n1> fork 7\n```\n");
        assertThat(run("run", "-q", "--under", "both", file)).isZero();
        assertThat(out()).endsWith("say the same about every line.\n");
    }

    @Test
    void standardInputIsAStoryToo() {
        var keep = System.in;
        try {
            System.setIn(
                    new ByteArrayInputStream(
                            "```story\n1> fork 7\n```\n".getBytes(StandardCharsets.UTF_8)));
            assertThat(run("run", "-")).as(err()).isZero();
            assertThat(out()).isEqualTo("1 systemd # fork 7\n7\n");
        } finally {
            System.setIn(keep);
        }
    }

    @Test
    void whatCannotBeReadIsSaidInOneSentence() throws IOException {
        var closed = file("closed.md", "x");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        var inputs =
                new String[] {
                    folder().resolve("nix.md").toString(),
                    folder().toString(),
                    file("empty", "").toString(),
                    "a\u0000b",
                    "lesson:none"
                };
        for (var input : inputs)
            for (var command : new String[] {"run", "check", "describe"}) {
                assertThat(run(command, input)).as("%s %s", command, input).isEqualTo(2);
                assertThat(err().lines()).as("%s", err()).hasSize(1);
                assertThat(err()).startsWith("ringside: ").endsWith(".\n");
            }
    }
}
