package ringside.inquiry;

import ringside.rule.Reach;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Perm;
import ringside.state.Right;
import ringside.state.Serial;
import ringside.state.Subject;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// All keys as one task sees them: what it possesses, and what it may do with each, bit by bit with
/// whoever grants it. The answers are the machine's own.
public record Eyes(int tid, String name, Map<Serial, Reach> reaches) {
    /// One of the six bits, and by whom it is granted or why it is not.
    public record Bit(Right right, boolean granted, String sentence) {}

    /// Nothing for a task that does not live.
    public static Optional<Eyes> of(Kernel kernel, int tid) {
        return kernel.task(tid)
                .map(
                        task ->
                                new Eyes(
                                        tid,
                                        new Naming(kernel).thread(tid),
                                        Reach.all(kernel, task)));
    }

    public Optional<Reach> reach(Serial key) {
        return Optional.ofNullable(reaches.get(key));
    }

    /// `alswrv` with dashes, as `keyctl show` spells it.
    public String letters(Serial key) {
        return Perm.letters(reach(key).map(Reach::bits).orElse(0));
    }

    /// The six bits in the order of those letters.
    public List<Bit> bits(Key key) {
        var reach = reach(key.serial());
        return reach.map(
                        found ->
                                Arrays.stream(Right.values())
                                        .sorted(java.util.Comparator.reverseOrder())
                                        .map(right -> bit(key, found, right))
                                        .toList())
                .orElse(List.of());
    }

    private static Bit bit(Key key, Reach reach, Right right) {
        var speaking = speaking(reach);
        var granting =
                speaking.stream().filter(subject -> key.perm().grants(subject, right)).toList();
        return granting.isEmpty()
                ? new Bit(right, false, Words.say("eyes.denied", said(speaking)))
                : new Bit(right, true, Words.say("eyes.granted", said(granting)));
    }

    /// The bytes of the mask that count for the task.
    private static List<Subject> speaking(Reach reach) {
        var subjects = new ArrayList<Subject>();
        if (reach.possessed()) subjects.add(Subject.POSSESSOR);
        subjects.add(reach.speaks());
        return subjects;
    }

    private static String said(List<Subject> subjects) {
        return subjects.stream()
                .map(
                        subject ->
                                Words.say(
                                        "sheet.subject." + subject.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" + "));
    }
}
