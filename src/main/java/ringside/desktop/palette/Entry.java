package ringside.desktop.palette;

import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// One line of the palette.
///
/// @param text what it says; letters that were typed are found in it
/// @param sentence what is told of it below the list
/// @param also other words by which it is found, whole
/// @param key the key that does the same; empty where there is none
/// @param hindrance why it cannot be done now, in a sentence; who chooses it all the same gets
///     what `deed` makes of that
/// @param deed what choosing it does
record Entry(
        Kind kind,
        Feather icon,
        String text,
        String sentence,
        String also,
        String key,
        Optional<String> hindrance,
        Deed deed) {
    /// What choosing does.
    sealed interface Deed {
        /// Closes the palette and does it.
        record Do(Runnable act) implements Deed {}

        /// Puts a line into the field, to be gone on with.
        record Fill(String line) implements Deed {}

        /// Nothing but what the sentence says.
        record Tell() implements Deed {}
    }
}
