package ringside.desktop.session;

import ringside.graph.Ref;
import ringside.inquiry.Unlike;
import ringside.layout.Box;
import ringside.story.Parting;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;

/// The picture beside the one that is shown: its view, and what of the shown one is not the same in
/// it. Made by the worker.
///
/// Law: `unlikes` is in the order in which a person reads the picture; equal things stand at the
/// same place in both wherever nothing that is on one side only had to be fitted in.
///
/// @param parting where two truths first part, in the whole line; empty for two moments and where
///     nothing differs
/// @param leads whether this one stands before the shown one: the earlier moment, or Linux
public record Companion(
        Comparison what,
        View view,
        List<Unlike> unlikes,
        Optional<Parting> parting,
        boolean leads) {
    public Companion {
        unlikes = List.copyOf(unlikes);
    }

    /// The shown picture, as the companion of this one.
    Companion mirrored(View shown) {
        var others = unlikes.stream().map(Unlike::mirrored).toList();
        return new Companion(what, shown, others, parting, !leads);
    }

    public boolean truths() {
        return what instanceof Comparison.Truths;
    }

    /// What a view of this pair is called: its step, or whose word it follows.
    public String name(View one) {
        return truths()
                ? SemanticsName.of(one.kernel().semantics())
                : step(one.timeline().cursor());
    }

    private static String step(int step) {
        return Words.say("pair.step", step);
    }

    /// Where a thing is to be seen, in `own` or else in this picture; a link at what it holds.
    public Optional<Box> spot(Ref ref, View own) {
        return Optional.of(Pairing.spot(ref, own.places(), view.places()))
                .filter(box -> box.width() > 0);
    }

    /// What differs about a thing.
    public Optional<Unlike> of(Ref ref) {
        return unlikes.stream().filter(unlike -> unlike.ref().equals(ref)).findFirst();
    }
}
