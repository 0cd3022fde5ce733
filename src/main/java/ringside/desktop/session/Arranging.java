package ringside.desktop.session;

import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.layout.Bundles;
import ringside.layout.Fold;
import ringside.layout.Folding;
import ringside.words.Words;

import java.util.concurrent.Executor;

/// Ways of looking that concern where things stand: folding, unfolding, tidying.
///
/// Law: none of it is a step; the story and what is selected stay as they are.
abstract class Arranging extends Journey {
    Arranging(Studio studio, Executor worker, Executor aside, Executor screen) {
        super(studio, worker, aside, screen);
    }

    /// Folds what a thing belongs to, or unfolds it.
    @Override
    public void fold(Ref ref) {
        work(
                () -> {
                    var topology = Topology.of(studio.timeline().now());
                    Bundles.around(topology, ref)
                            .map(Fold::bundle)
                            .ifPresentOrElse(
                                    this::turn,
                                    () ->
                                            screen.execute(
                                                    () ->
                                                            say(
                                                                    Notice.info(
                                                                            Words.say(
                                                                                    "search.fold.none")))));
                });
    }

    /// Unfolds what hides a thing that somebody goes to.
    final void uncover(Ref ref) {
        view.get()
                .places()
                .hiding(ref)
                .ifPresent(
                        fold ->
                                work(
                                        () -> {
                                            var open = studio.folding().with(fold.bundle(), false);
                                            studio.fold(open);
                                            publish(Travel.ARRANGED, () -> {});
                                        }));
    }

    private void turn(Fold.Bundle bundle) {
        var folded = studio.shoot(Travel.ARRANGED).places().isFolded(bundle);
        studio.fold(studio.folding().with(bundle, !folded));
        publish(Travel.ARRANGED, () -> {});
    }

    /// Unfolds everything, or folds all that is large when nothing is folded.
    public void foldAll() {
        work(
                () -> {
                    var open = studio.shoot(Travel.ARRANGED).places().folds().isEmpty();
                    studio.fold(Folding.of(open ? Folding.Rest.SHUT : Folding.Rest.OPEN));
                    publish(Travel.ARRANGED, () -> {});
                });
    }

    /// Places everything as if nobody had ever looked; the next time, as before.
    public void tidy() {
        work(
                () -> {
                    var words = Words.say(studio.tidy() ? "search.tidied" : "search.untidied");
                    publish(Travel.ARRANGED, () -> say(Notice.info(words)));
                });
    }
}
