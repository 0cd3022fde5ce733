package ringside.desktop.session;

import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.inquiry.Inquiry;
import ringside.layout.Bundles;
import ringside.layout.Fold;
import ringside.layout.Places;
import ringside.rule.Step;
import ringside.state.Kernel;
import ringside.story.Moment;
import ringside.story.Timeline;

import java.util.List;
import java.util.Optional;

/// Everything that the window shows of the story, as one value: whoever paints a view paints one
/// moment and never a mixture of two.
///
/// `before` is the moment that the last step changed, and at the start of a story the start itself;
/// `inquiry` is why the key of the last step was found or not, for a step that looked for
/// one; `gaps` whether so much room is empty that a tidy is worth it.
public record View(
        Timeline timeline,
        Topology before,
        Topology topology,
        Places places,
        Travel travel,
        Optional<Inquiry> inquiry,
        boolean gaps) {
    private static final int RECENT = 32;

    public Kernel kernel() {
        return topology.kernel();
    }

    /// The step that led here; empty at the start of the story.
    public Optional<Step> step() {
        return timeline.current().map(Moment::step);
    }

    /// Whether one step forward from here leads to another view.
    public boolean leadsTo(View after) {
        return after.step().filter(step -> step.before().equals(kernel())).isPresent();
    }

    /// Who made the latest calls, the last one first.
    public List<Integer> callers() {
        var cursor = timeline.cursor();
        return timeline.moments().subList(Math.max(0, cursor - RECENT), cursor).reversed().stream()
                .map(moment -> moment.step().call().task())
                .toList();
    }

    /// Whether a thing is there to be seen; a link while its ring holds it.
    public boolean shows(Ref ref) {
        return ref instanceof Ref.OfLink(var ring, var key)
                ? kernel().key(ring)
                        .filter(held -> held.links().inOrder().contains(key))
                        .isPresent()
                : topology.has(ref) || places.at(ref).isPresent();
    }

    /// Whether a thing is folded, or would be worth it.
    public boolean folds(Ref ref) {
        return Bundles.around(topology, ref)
                .filter(fold -> fold.isLarge() || places.isFolded(fold.bundle()))
                .isPresent();
    }

    /// Whom a drawn thing stands for: folded keys for their ring.
    public Ref owner(Ref ref) {
        return Optional.ofNullable(places.folds().get(ref))
                .filter(Fold::ofKeys)
                .map(fold -> fold.bundle().holder())
                .orElse(ref);
    }
}
