package ringside.story;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

import ringside.keyctl.KernelScope;
import ringside.keyctl.Misread;
import ringside.rule.Machine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Performs a story line by line.
final class Player {
    private final Story story;
    private final Machine machine;
    private final List<Failure> failures = new ArrayList<>();
    private final Map<String, Long> names = new HashMap<>();
    private PSortedMap<String, Integer> pictures = TreePMap.empty();
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
        return new Replayed(timeline, failures, pictures);
    }

    private void perform(Statement statement) throws Misread {
        switch (statement) {
            case Statement.Act act -> act(act);
            case Statement.Expect expect -> expect(expect);
            case Statement.Picture(_, var name) ->
                    pictures = pictures.plus(name, timeline.cursor());
        }
    }

    private KernelScope scope() {
        return new KernelScope(timeline.now(), names);
    }

    private void act(Statement.Act act) throws Misread {
        var question = Question.of(act.prompt());
        if (question.isPresent()) {
            var tid = act.prompt().tid(names);
            var answer = question.get().answer(machine, timeline.now(), tid, scope());
            Answer.judgeText(act, answer).ifPresent(failures::add);
        } else step(act);
    }

    private void step(Statement.Act act) throws Misread {
        var call = act.prompt().parse(names, scope());
        var step = machine.step(timeline.now(), call);
        timeline = timeline.append(new Moment(act.text(), step, Witness.NONE));
        if (!act.name().isEmpty()) names.put(act.name(), step.reply().number());
        Answer.judge(act, step, scope()).ifPresent(failures::add);
    }

    private void expect(Statement.Expect expect) throws Misread {
        Expectation.judge(expect, timeline, names)
                .map(actual -> new Failure(expect.line(), fact(expect), actual))
                .ifPresent(failures::add);
    }

    /// The fact without the word `expect`, which the failure says itself.
    private static String fact(Statement.Expect expect) {
        return expect.text().replaceFirst("^expect\\s+", "");
    }
}
