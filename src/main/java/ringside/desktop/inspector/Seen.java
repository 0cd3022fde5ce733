package ringside.desktop.inspector;

import ringside.desktop.inspector.Section.Fact;
import ringside.graph.Ref;
import ringside.inquiry.Eyes;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What chosen tasks may do with a key, bit by bit: a section for each of them, the first things on
/// the sheet while somebody looks through their eyes.
final class Seen {
    private Seen() {}

    /// The sheet with those sections; of anything but a key, as it was.
    static Sheet with(Sheet sheet, Kernel kernel, List<Eyes> eyes) {
        var key =
                sheet.about()
                        .filter(Ref.OfKey.class::isInstance)
                        .map(ref -> ((Ref.OfKey) ref).serial())
                        .flatMap(kernel::key);
        if (key.isEmpty() || eyes.isEmpty()) return sheet;
        var sections = new ArrayList<Section>();
        eyes.forEach(one -> sections.add(section(one, key.get())));
        sections.addAll(sheet.sections());
        return new Sheet(
                sheet.about(),
                sheet.title(),
                sheet.chip(),
                sheet.tint(),
                sheet.numbers(),
                sections);
    }

    private static Section section(Eyes eyes, Key key) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Words.say("sheet.effective"), eyes.letters(key.serial())));
        for (var bit : eyes.bits(key))
            facts.add(
                    new Fact(
                            bit.right().letter()
                                    + " "
                                    + Words.say(
                                            "sheet.right."
                                                    + bit.right().name().toLowerCase(Locale.ROOT)),
                            (bit.granted() ? "✓ " : "– ") + bit.sentence()));
        return new Section.Facts(Words.say("eyes.heading", eyes.name()), facts);
    }
}
