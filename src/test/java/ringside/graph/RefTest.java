package ringside.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ringside.state.Serial;
import ringside.state.Slot;

import java.util.List;

class RefTest {
    private static final Serial SES = new Serial(0x2f41ac07);
    private static final Serial UID = new Serial(0x175a5539);
    private static final List<Ref> ALL =
            List.of(
                    new Ref.OfProcess(812),
                    new Ref.OfTask(813),
                    new Ref.OfSlot(812, Slot.THREAD),
                    new Ref.OfSlot(812, Slot.SESSION),
                    new Ref.OfFile(1),
                    new Ref.OfNamespace(0),
                    new Ref.OfUser(-1),
                    new Ref.OfUser(1000),
                    new Ref.OfKey(UID),
                    new Ref.OfKey(SES),
                    new Ref.OfLink(SES, UID));

    @Test
    void idsAreStableText() {
        assertThat(ALL.stream().map(Ref::id))
                .containsExactly(
                        "process-812",
                        "task-813",
                        "slot-812-t",
                        "slot-812-s",
                        "file-1",
                        "namespace-0",
                        "user-4294967295",
                        "user-1000",
                        "key-175a5539",
                        "key-2f41ac07",
                        "link-2f41ac07-175a5539");
    }

    @Test
    void parsingInvertsPrinting() {
        assertThat(ALL).allSatisfy(ref -> assertThat(Ref.parse(ref.id())).contains(ref));
    }

    @Test
    void addressesSortByLaneAndNumber() {
        assertThat(ALL.reversed().stream().sorted()).isEqualTo(ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "process-", "slot-1-x", "key-12", "link-2f41ac07", "user-4294967296"})
    void nonsenseNamesNothing(String id) {
        assertThat(Ref.parse(id)).isEmpty();
    }
}
