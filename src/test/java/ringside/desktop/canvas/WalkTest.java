package ringside.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.desktop.Login;
import ringside.desktop.session.Session;
import ringside.graph.Ref;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// The arrow keys over a login: every step lands on something, and everything can be reached.
class WalkTest {
    private final Session session = Login.session();
    private final Walk walk =
            new Walk(session.view().get().topology(), session.view().get().places());

    @Test
    void leftIsAHolderAndRightIsHeld() {
        var ses = new Ref.OfKey(Login.serial(session, "_ses"));
        assertThat(walk.left(ses)).get().isInstanceOf(Ref.OfProcess.class);
        assertThat(walk.right(ses)).contains(new Ref.OfKey(Login.serial(session, "_uid.1000")));
    }

    @Test
    void upAndDownAreInverse() {
        var bash = new Ref.OfProcess(Login.BASH);
        var below = walk.down(bash).orElseThrow();
        assertThat(walk.up(below)).contains(bash);
    }

    @Test
    void everythingWithAPlaceCanBeReached() {
        Set<Ref> seen = new HashSet<>();
        visit(walk.start().orElseThrow(), seen);
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        session.view().get().places().boxes().keySet());
    }

    private void visit(Ref here, Set<Ref> seen) {
        if (!seen.add(here)) return;
        List<BiFunction<Walk, Ref, Optional<Ref>>> ways =
                List.of(Walk::left, Walk::right, Walk::up, Walk::down);
        for (var way : ways) way.apply(walk, here).ifPresent(there -> visit(there, seen));
    }
}
