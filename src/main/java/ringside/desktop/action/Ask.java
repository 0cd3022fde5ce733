package ringside.desktop.action;

import ringside.words.Words;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// One question of a [Form].
///
/// Whatever the control, an answer is a word of text as the story language spells it (`@s`, `5m`,
/// `3f010000`), so that judging it and making the call need no screen. Law: `problem` is empty for
/// `initial`, or the form opens with its complaint shown.
public sealed interface Ask {
    String label();

    /// What the field holds when the form opens.
    String initial();

    /// What is wrong with the answer, in one sentence; empty when nothing is.
    Optional<String> problem(String typed);

    /// What can be picked; it may not have been listed yet.
    default List<Pick> picks() {
        return List.of();
    }

    /// Free text of at most `most` bytes; `hint` says what stands for an empty answer.
    record Line(String label, String initial, String hint, int most, boolean mayBeEmpty)
            implements Ask {
        @Override
        public Optional<String> problem(String typed) {
            if (typed.isEmpty())
                return mayBeEmpty
                        ? Optional.empty()
                        : Optional.of(Words.say("form.wrong.empty", label));
            var bytes = typed.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > most) return Optional.of(Words.say("form.wrong.long", label, bytes, most));
            return typed.chars().anyMatch(Character::isISOControl)
                    ? Optional.of(Words.say("form.wrong.control", label))
                    : Optional.empty();
        }
    }

    /// Free text of at most `most` bytes that somebody may have written already: `known` completes
    /// what is typed.
    record Known(String label, String initial, int most, List<String> known) implements Ask {
        @Override
        public Optional<String> problem(String typed) {
            return new Line(label, initial, "", most, false).problem(typed);
        }
    }

    /// One of a few words.
    record OneOf(String label, String initial, List<Pick> picks) implements Ask {
        @Override
        public Optional<String> problem(String typed) {
            return picks.stream().anyMatch(pick -> pick.word().equals(typed))
                    ? Optional.empty()
                    : Optional.of(Words.say("form.wrong.list", label));
        }
    }

    /// A user or group id; `picks` are the ids that the scene has already. An empty answer means -1
    /// where that is allowed.
    record Id(String label, String initial, boolean mayBeEmpty, List<Pick> picks) implements Ask {
        @Override
        public Optional<String> problem(String typed) {
            return typed.isEmpty() && mayBeEmpty
                    ? Optional.empty()
                    : Typed.id(typed).problem(label);
        }
    }

    /// Up to three ids, separated by blanks.
    record Ids(String label, String initial) implements Ask {
        @Override
        public Optional<String> problem(String typed) {
            return Typed.ids(typed).problem(label);
        }
    }

    /// A key or ring: a special id or a serial; `picks` are those that exist.
    record KeyId(String label, String initial, boolean ring, boolean mayBeEmpty, List<Pick> picks)
            implements Ask {
        @Override
        public Optional<String> problem(String typed) {
            return typed.isEmpty() && mayBeEmpty
                    ? Optional.empty()
                    : Typed.key(typed).problem(label);
        }
    }

    /// A permission mask as eight hex digits.
    record Mask(String label, String initial) implements Ask {
        @Override
        public Optional<String> problem(String typed) {
            return Typed.mask(typed).problem(label);
        }
    }

    /// A stretch of time such as `5m` or `2d`, at most `most` seconds; `picks` are those at whose
    /// end something happens.
    record Span(String label, String initial, boolean mayBeZero, long most, List<Pick> picks)
            implements Ask {
        Span(String label, String initial, boolean mayBeZero, long most) {
            this(label, initial, mayBeZero, most, List.of());
        }

        @Override
        public Optional<String> problem(String typed) {
            var seconds = Typed.span(typed);
            if (seconds instanceof Typed.Wrong<Long>) return seconds.problem(label);
            if (seconds.value() == 0 && !mayBeZero)
                return Optional.of(Words.say("form.wrong.zero", label));
            return seconds.value() > most
                    ? Optional.of(Words.say("form.wrong.most", label, Typed.spell(most)))
                    : Optional.empty();
        }
    }

    /// A secret; only its length is ever shown again.
    record Secret(String label, String initial) implements Ask {
        @Override
        public Optional<String> problem(String typed) {
            return Optional.empty();
        }
    }
}
