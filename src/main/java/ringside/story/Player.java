package ringside.story;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

import ringside.call.Reply;
import ringside.keyctl.KernelScope;
import ringside.keyctl.Misread;
import ringside.rule.Machine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Performs a story line by line. What a line foretells of a call that sleeps is judged when the
/// call has returned.
final class Player {
    private final Story story;
    private final Machine machine;
    private final List<Failure> failures = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final Graves graves = new Graves();
    private final List<Late> late = new ArrayList<>();
    private final Map<String, Long> names = new HashMap<>();
    private PSortedMap<String, Integer> pictures = TreePMap.empty();
    private PSortedMap<Integer, Ask> asks = TreePMap.empty();
    private PSortedMap<Integer, String> passages = TreePMap.empty();
    private Timeline timeline;

    Player(Story story, Machine machine) {
        this.story = story;
        this.machine = machine;
        this.timeline = Timeline.of(story.start());
    }

    Replayed play() {
        for (var statement : story.statements())
            try {
                perform(statement);
            } catch (Misread wrong) {
                var missing =
                        wrong.expected().replaceFirst("^expected ", "").replaceFirst("\\.$", "");
                failures.add(
                        new Failure(statement.line(), missing, "the story goes on without it"));
            }
        for (var answer : late) judge(answer.answer(timeline.moments()), answer.expected());
        failures.sort(Comparator.comparingInt(Failure::line));
        return new Replayed(timeline, failures, pictures, asks, passages, corrections);
    }

    private void perform(Statement statement) throws Misread {
        switch (statement) {
            case Statement.Act act -> act(act);
            case Statement.Expect expect -> expect(expect);
            case Statement.Picture(_, var name) ->
                    pictures = pictures.plus(name, timeline.cursor());
            case Statement.Asked(var line, var ask) -> ask(line, ask);
            case Statement.Passage(_, var markdown) -> passage(markdown);
        }
    }

    /// A line between two questions may have made no step after all.
    private void ask(int line, Ask ask) {
        if (asks.containsKey(timeline.cursor()))
            failures.add(
                    new Failure(line, "a step between this question and the one above", "none is"));
        else asks = asks.plus(timeline.cursor(), ask);
    }

    private void passage(String markdown) {
        var at = timeline.cursor();
        var above = passages.get(at);
        passages = passages.plus(at, above == null ? markdown : above + "\n\n" + markdown);
    }

    private KernelScope scope() {
        return new KernelScope(timeline.now(), names);
    }

    private void act(Statement.Act act) throws Misread {
        var question = Question.of(act.prompt());
        if (question.isPresent()) {
            var tid = act.prompt().tid(names);
            var answer = question.get().answer(machine, timeline.now(), tid, scope());
            act.expected().ifPresent(expected -> judge(expected, answer));
        } else if (act.prompt().isErrand()) errand(act);
        else step(act);
    }

    /// What it printed is put into words only where somebody foretold it.
    private void step(Statement.Act act) throws Misread {
        var call = act.prompt().parse(names, scope());
        var shell = new Shell(machine, timeline);
        var step = machine.step(timeline.now(), call);
        var at = timeline.cursor();
        shell.append(new Moment(act.text(), step, Witness.NONE));
        timeline = shell.timeline();
        var reply = step.reply();
        if (act.expected().isPresent() || reply instanceof Reply.Blocked)
            answered(act, at, Answer.of(act.text(), step.call(), reply));
        else name(act, reply.number());
    }

    private void errand(Statement.Act act) throws Misread {
        var errand = act.prompt().errand(names, scope()).orElseThrow();
        var at = timeline.cursor();
        var performed = new Shell(machine, timeline).perform(errand, act.text());
        timeline = performed.timeline();
        answered(
                act,
                at,
                Answer.of(
                        errand.task(),
                        performed.output(),
                        performed.end(),
                        performed.status(),
                        Late.child(timeline.moments(), at)));
    }

    private void answered(Statement.Act act, int at, Answer answer) {
        var asleep = answer.state() == Answer.State.ASLEEP;
        var number = asleep ? Late.awaited(timeline.moments(), at) : answer.number();
        name(act, number);
        act.expected()
                .ifPresent(
                        expected -> {
                            if (asleep && !expected.text().equals(Answer.SLEEPS))
                                late.add(new Late(at, expected));
                            else judge(answer, expected);
                        });
    }

    private void name(Statement.Act act, long number) {
        if (!act.name().isEmpty()) names.put(act.name(), number);
    }

    private void judge(Answer answer, Statement.Reply expected) {
        answer.judge(expected, scope())
                .ifPresent(
                        failure -> {
                            failures.add(failure);
                            corrections.add(
                                    new Correction(expected, answer.stated(expected.arrow())));
                        });
    }

    private void judge(Statement.Reply expected, String answer) {
        Answer.judgeText(expected, answer)
                .ifPresent(
                        failure -> {
                            failures.add(failure);
                            corrections.add(new Correction(expected, answer));
                        });
    }

    private void expect(Statement.Expect expect) throws Misread {
        Expectation.judge(expect, timeline, names, graves)
                .map(actual -> new Failure(expect.line(), fact(expect), actual))
                .ifPresent(failures::add);
    }

    /// The fact without the word `expect`, which the failure says itself.
    private static String fact(Statement.Expect expect) {
        return expect.text().replaceFirst("^expect\\s+", "");
    }
}
