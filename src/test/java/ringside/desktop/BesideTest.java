package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;

import org.junit.jupiter.api.Test;

import ringside.desktop.action.Action;
import ringside.desktop.canvas.GraphView;
import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.picture.Mark;

import java.util.List;

/// A moment that is kept beside another: where it is marked, and what both pictures share.
class BesideTest extends PairedTest {
    @Test
    void theKeptStepStandsInBracketsOnTheRail() {
        open("02-fork", 2);
        strike(Action.COMPARE_HERE);
        strike(Action.NEXT);
        assertThat(kept()).containsExactly("tick-2");
        strike(Action.COMPARE);
        assertThat(kept()).isEmpty();
    }

    private List<String> kept() {
        return lookup(".tick.kept").queryAll().stream().map(Node::getId).toList();
    }

    @Test
    void whatAHandMovesIsMovedInBoth() {
        open("02-fork", 6);
        strike(Action.COMPARE);
        var shell = new Ref.OfProcess(1000);
        var stood = painted(there(), shell);
        assertThat(painted(here(), shell)).isEqualTo(stood);
        var camera = here().camera().now();
        drag(here().localToScreen(camera.screenX(stood.centerX()), camera.screenY(stood.centerY())))
                .moveBy(30, 60)
                .drop();
        settle();
        var stands = painted(here(), shell);
        assertThat(stands.y()).isGreaterThan(stood.y() + 30);
        assertThat(painted(there(), shell)).isEqualTo(stands);
        onScreen(() -> session.move(shell, stood));
        settle();
    }

    private Box painted(GraphView graph, Ref ref) {
        painted(graph);
        return graph.displayList().of(ref).stream()
                .filter(Mark.Block.class::isInstance)
                .map(mark -> ((Mark.Block) mark).box())
                .findFirst()
                .orElseThrow();
    }
}
