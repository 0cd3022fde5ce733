package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import ringside.call.Call;
import ringside.rule.Model;
import ringside.state.Payload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A story that travels in a picture says nothing of payloads and comes to the same.
class VeiledTest {
    @Test
    void lengthsStandInPlaceOfPayloads() {
        var text =
                veiled(
                        """
                        # Secrets

                        ```story
                        a = 1> keyctl add user mail "open sesame" @s   # the mail key
                        b = 1> keyctl add -x user hex 6869 @s => ok
                        1> keyctl update %a 'new words'
                        1> echo -n hidden | keyctl padd user piped @s
                        1$ echo two words | keyctl pupdate %a
                        1> keyctl print %a => "two words"
                        1$ keyctl read %b
                          2 bytes of data in key:
                          6869

                        1> keyctl print %b => ENOKEY
                        expect refs %a 1
                        picture end
                        ```
                        """);
        assertThat(text)
                .isEqualTo(
                        """
                        # Secrets

                        ```story
                        a = 1> keyctl add user mail <11 bytes> @s   # the mail key
                        b = 1> keyctl add -x user hex <2 bytes> @s => ok
                        1> keyctl update %a <9 bytes>
                        1> echo -n <6 bytes> | keyctl padd user piped @s
                        1$ echo -n <10 bytes> | keyctl pupdate %a
                        1> keyctl print %a
                        1$ keyctl read %b

                        1> keyctl print %b => ENOKEY
                        expect refs %a 1
                        picture end
                        ```
                        """);
    }

    @Test
    void aWordThatOnlyLooksLikeThePayloadStays() {
        var text = veiled("```story\n1> keyctl add user s s @s\n```\n");
        assertThat(text).contains("keyctl add user s <1 bytes> @s");
    }

    @Test
    void whatTheHelperBringsIsHiddenToo() {
        var text = veiled("```story\n1$ keyctl session x keyctl add user a secret @s\n```\n");
        assertThat(text).contains("keyctl session x keyctl add user a <6 bytes> @s");
    }

    @TestFactory
    Stream<DynamicTest> everyShippedStoryComesToTheSame() {
        return Stream.of(
                        "resources/ringside/stories",
                        "resources/ringside/divergences",
                        "resources/lessons")
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(VeiledTest::texts)
                .map(
                        it ->
                                DynamicTest.dynamicTest(
                                        it.toString(), () -> same(Files.readString(it))));
    }

    private static Stream<Path> texts(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".md")).sorted().toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void same(String source) {
        var open = story(source).replay(Model.INSTANCE);
        var text = veiled(source);
        var hidden = story(text).replay(Model.INSTANCE);
        assertThat(hidden.failures()).hasSameSizeAs(open.failures());
        assertThat(lines(hidden)).isEqualTo(lines(open));
        assertThat(hidden.pictures()).isEqualTo(open.pictures());
        assertThat(hidden.passages()).isEqualTo(open.passages());
        assertThat(hidden.asks()).isEqualTo(open.asks());
        for (var moment : hidden.timeline().moments())
            payload(moment.step().call())
                    .ifPresent(it -> assertThat(it.isKnown()).isEqualTo(it.size() == 0));
        assertThat(veiled(text)).isEqualTo(text);
    }

    private static List<String> lines(Replayed replayed) {
        return replayed.timeline().moments().stream()
                .map(
                        moment ->
                                Lines.print(moment.step().call())
                                        + " "
                                        + moment.step().reply().failed())
                .toList();
    }

    private static Optional<Payload> payload(Call call) {
        return switch (call.bare()) {
            case Call.AddKey add -> Optional.of(add.payload());
            case Call.Update update -> Optional.of(update.payload());
            default -> Optional.empty();
        };
    }

    private static String veiled(String source) {
        return StoryText.veiled(story(source));
    }

    private static Story story(String source) {
        return Shipped.read(source);
    }
}
