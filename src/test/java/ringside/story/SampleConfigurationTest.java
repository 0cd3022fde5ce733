package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.call.Text;
import ringside.state.Cred;
import ringside.state.Errno;
import ringside.state.Kernel;
import ringside.state.Semantics;
import ringside.state.Serial;

/// A helper that is run to its end does what the sample configuration says.
class SampleConfigurationTest {
    private static final int ALICE = 1000;
    private static final int HELPER = 1001;

    private final Kernel booted =
            Kernel.booted(Semantics.LINUX).withProcess(ALICE, 1, "bash", Cred.of(ALICE, ALICE));

    private Timeline asked(Timeline timeline, String description, String callout) {
        return timeline.perform(
                Shipped.MACHINE,
                new Call.RequestKey(
                        ALICE, Text.of("user"), Text.of(description), Text.of(callout), 0));
    }

    private static Timeline helped(Timeline timeline) {
        for (var call : SampleConfiguration.calls(timeline.now(), HELPER)) {
            timeline = timeline.perform(Shipped.MACHINE, call);
            assertThat(timeline.current().orElseThrow().step().reply().failed())
                    .as(call.toString())
                    .isFalse();
        }
        return timeline;
    }

    /// What the requester got.
    private static Reply returned(Timeline timeline) {
        return timeline.current().orElseThrow().step().events().stream()
                .filter(Event.Returned.class::isInstance)
                .map(event -> ((Event.Returned) event).reply())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "debug:a, hello, Debug hello",
        "debug:loop:a, hello, hello",
    })
    void theKeySaysWhatTheRequesterSaid(String description, String callout, String payload) {
        var timeline = helped(asked(Timeline.of(booted), description, callout));
        var key = timeline.now().key(new Serial((int) returned(timeline).number())).orElseThrow();
        assertThat(new String(key.payload().bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(payload);
        assertThat(timeline.now().processes()).doesNotContainKey(HELPER);
    }

    @ParameterizedTest
    @CsvSource({
        "debug:a, negate, ENOKEY",
        "debug:a, neg, ENOKEY",
        "debug:a, rejected, EKEYREJECTED",
        "debug:a, expired, EKEYEXPIRED",
        "debug:a, revoked, EKEYREVOKED",
        "mail, hello, ENOKEY",
    })
    void orTheKeyIsRefused(String description, String callout, String errno) {
        var timeline = helped(asked(Timeline.of(booted), description, callout));
        assertThat(returned(timeline)).isEqualTo(new Reply.Failed(Errno.named(errno)));
    }

    @Test
    void aSessionTakesTheKey() {
        var joined =
                Timeline.of(booted)
                        .perform(Shipped.MACHINE, new Call.JoinSession(ALICE, Text.NULL));
        var timeline = helped(asked(joined, "debug:a", "hello"));
        var session = timeline.now().task(ALICE).orElseThrow().cred().session();
        assertThat(timeline.now().key(session).orElseThrow().links().inOrder())
                .containsExactly(new Serial((int) returned(timeline).number()));
    }

    @Test
    void onlyAHelperHelps() {
        assertThat(SampleConfiguration.calls(booted, ALICE)).isEmpty();
    }
}
