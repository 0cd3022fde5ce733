package ringside.inquiry;

import ringside.graph.Ref;
import ringside.graph.Standing;
import ringside.words.Words;

import java.util.List;
import java.util.stream.Collectors;

/// One difference between two pictures of the machine, as whoever looks at one of them says it: a
/// thing that is only here, one that is only in the other picture, or one that is in both and not
/// the same.
public record Unlike(Ref ref, Standing kind, String name, List<Aspect> aspects) {
    /// What of a thing differs, and how it is on either side.
    public record Aspect(String name, String here, String there) {
        Aspect mirrored() {
            return new Aspect(name, there, here);
        }

        @Override
        public String toString() {
            return Words.say("pair.aspect", name, here, there);
        }
    }

    public Unlike {
        aspects = List.copyOf(aspects);
    }

    static Unlike only(Standing side, Ref ref, String name) {
        return new Unlike(ref, side, name, List.of());
    }

    /// The same, said at the other picture.
    public Unlike mirrored() {
        return new Unlike(
                ref, kind.mirrored(), name, aspects.stream().map(Aspect::mirrored).toList());
    }

    /// What differs about a thing of both; empty for one that one side lacks.
    public String what() {
        return aspects.stream().map(Aspect::toString).collect(Collectors.joining("; "));
    }
}
