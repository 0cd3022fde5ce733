package ringside.desktop.canvas;

import javafx.geometry.BoundingBox;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import ringside.layout.Box;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a card stands: in the lower left corner, where people look for it; but when it would hide
/// there what it speaks of, or a form would hide it, in the corner where that is least, and among
/// those where it hides least of the rest.
///
/// All boxes are in pixels of the view.
///
/// @param told what the card speaks of, and the forms that lie over the view
/// @param things everything in the picture
record Berth(List<Box> told, List<Box> things) {
    static Berth in(Region view, Viewport camera, Showing showing) {
        var told = Stream.concat(camera.onScreen(showing.told()).stream(), forms(view));
        return new Berth(told.toList(), camera.onScreen(showing.places().boxes().values()));
    }

    private static Stream<Box> forms(Region view) {
        var own = Optional.ofNullable(view.getScene()).map(scene -> scene.getWindow());
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .filter(window -> !(window instanceof PopupWindow))
                .filter(window -> own.filter(it -> !it.equals(window)).isPresent())
                .flatMap(window -> Optional.ofNullable(view.screenToLocal(frame(window))).stream())
                .map(at -> new Box(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
    }

    private static BoundingBox frame(Window window) {
        return new BoundingBox(window.getX(), window.getY(), window.getWidth(), window.getHeight());
    }

    /// The best of some places: the usual one if nothing speaks against it.
    Box best(Box usual, Box... others) {
        if (hidden(usual, told) == 0) return usual;
        return Stream.concat(Stream.of(usual), Arrays.stream(others))
                .min(
                        Comparator.comparingDouble((Box card) -> hidden(card, told))
                                .thenComparingDouble(card -> hidden(card, things)))
                .orElseThrow();
    }

    private static double hidden(Box card, List<Box> things) {
        return things.stream().mapToDouble(thing -> common(card, thing)).sum();
    }

    private static double common(Box one, Box two) {
        var wide = Math.min(one.right(), two.right()) - Math.max(one.x(), two.x());
        var high = Math.min(one.bottom(), two.bottom()) - Math.max(one.y(), two.y());
        return wide <= 0 || high <= 0 ? 0 : wide * high;
    }
}
