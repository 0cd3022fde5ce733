package ringside.picture;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import ringside.graph.Ref;

/// What a drawing says about itself, beside what it shows: to a screen reader, to the page around
/// it, and to whoever opens it again.
///
/// @param title what it is a picture of; empty for none
/// @param description what happens in it, in sentences; empty for none
/// @param prefix what all its ids begin with, so that several pictures can stand in one page; empty
///     for bare addresses
/// @param metadata an XML element that is no part of the picture; empty for none
/// @param notes more about a thing than its title says
public record Imprint(
        String title, String description, String prefix, String metadata, PMap<Ref, String> notes) {
    public static final Imprint NONE = new Imprint("", "", "", "", HashTreePMap.empty());

    /// The id of a thing, or of a word such as `title`: a name that XML and CSS accept, the same in
    /// every step of a story.
    public String id(String word) {
        return prefix.isEmpty() ? word : prefix + "-" + word;
    }

    /// A text as a prefix: its letters and digits of ASCII in lower case, between dashes; `story`
    /// where none is left.
    public static String slug(String text) {
        var slug =
                text.toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        if (slug.isEmpty()) return "story";
        return Character.isDigit(slug.charAt(0)) ? "story-" + slug : slug;
    }
}
