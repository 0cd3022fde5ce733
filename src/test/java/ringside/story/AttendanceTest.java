package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

import java.util.List;
import java.util.Optional;

/// How far somebody came can be written down and read again, and never gets worse.
class AttendanceTest {
    private static final Ask ASK =
            new Ask("Which?", List.of(new Choice("this", true), new Choice("that", false)));
    private static final PSortedMap<Integer, Ask> ASKS = TreePMap.singleton(2, ASK);
    private static final Lecture LECTURE =
            new Lecture("lesson:x", "X", "", "", ASKS, TreePMap.empty(), 4);

    @Test
    void aLineGivesItBack() {
        var answers = Answers.NONE.with(2, 1).with(7, Answers.SKIPPED);
        var it = new Attendance(3, 9, -1, answers);
        assertThat(it.line()).isEqualTo("3/9 -1 2:1,7:-1");
        assertThat(Attendance.read(it.line())).contains(it);
        var bare = new Attendance(0, 9, 2, Answers.NONE);
        assertThat(Attendance.read(bare.line())).contains(bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "3/9", "3/9 x ", "3/9 -1 2", "3/9 -1 2:", "99999999/1 0 "})
    void whatIsNoLineIsNothing(String line) {
        assertThat(Attendance.read(line)).isEmpty();
    }

    @Test
    void theBestResultStays() {
        var right = Attendance.of(LECTURE, 4, Answers.NONE.with(2, 0), Optional.empty());
        assertThat(right.done()).isTrue();
        assertThat(right.best()).isEqualTo(1);
        var again = Attendance.of(LECTURE, 1, Answers.NONE, Optional.of(right));
        assertThat(again.best()).isEqualTo(1);
        var worse = Attendance.of(LECTURE, 4, Answers.NONE.with(2, 1), Optional.of(again));
        assertThat(worse.best()).isEqualTo(1);
    }

    @Test
    void itIsTakenUpOnlyWhereItWasLeft() {
        assertThat(Attendance.of(LECTURE, 0, Answers.NONE, Optional.empty()).open(LECTURE))
                .isFalse();
        assertThat(Attendance.of(LECTURE, 2, Answers.NONE, Optional.empty()).open(LECTURE))
                .isTrue();
        assertThat(new Attendance(2, 5, -1, Answers.NONE).open(LECTURE)).isFalse();
        var ended = Attendance.of(LECTURE, 4, Answers.NONE.with(2, 0), Optional.empty());
        assertThat(ended.open(LECTURE)).isFalse();
    }
}
