package ringside.explore;

import ringside.call.Text;
import ringside.state.Flag;
import ringside.state.Kernel;
import ringside.state.Payload;
import ringside.state.Perm;
import ringside.state.Serial;

import java.util.Comparator;
import java.util.List;

/// What the arguments of a random call are: few names, special ids mixed with serials that were
/// handed out, and now and then nonsense, so that calls meet in the same few keys.
///
/// `live` are keys that can be named, `dead` serials of keys that are gone. A `wide` walk has many
/// names, so that rings grow beyond the sixteen links that have an order.
record Aim(Dice dice, Kernel kernel, List<Serial> live, List<Serial> dead, boolean wide) {
    private static final int RECENT = 8;
    private static final String[] NAMES = {"rs00-a", "rs00-b", "rs00:c", "rs00:d"};

    int key() {
        return switch (dice.roll(20)) {
            case 0, 1, 2, 3, 4, 5, 6 -> special();
            case 7 -> gone();
            case 8, 9, 10, 11, 12, 13 -> recent();
            default -> any();
        };
    }

    int ring() {
        return switch (dice.roll(20)) {
            case 0, 1, 2, 3, 4, 5, 6, 7, 8 -> special();
            case 9 -> key();
            default -> anyRing();
        };
    }

    int special() {
        return dice.once(12)
                ? dice.number(0, -6, -7, -8, -9)
                : dice.number(-1, -2, -3, -3, -3, -4, -4, -5);
    }

    private int gone() {
        return dead.isEmpty() ? dice.number(1, 2) : dice.of(dead).value();
    }

    private int any() {
        return live.isEmpty() ? special() : dice.of(live).value();
    }

    private int recent() {
        if (live.isEmpty()) return special();
        var from = Math.max(0, live.size() - RECENT);
        return dice.of(live.subList(from, live.size())).value();
    }

    private int anyRing() {
        var rings = live.stream().filter(this::isRing).toList();
        return rings.isEmpty() ? special() : dice.of(rings).value();
    }

    private boolean isRing(Serial serial) {
        return kernel.key(serial).filter(key -> key.isRing()).isPresent();
    }

    /// A key or, twice in three times, none.
    int destination() {
        return dice.once(3) ? ring() : 0;
    }

    Text type() {
        return switch (dice.roll(24)) {
            case 0 -> Text.of(odd());
            case 1 -> dice.of(Text.NULL, Text.FAULT);
            case 2, 3, 4 -> Text.of("logon");
            case 5, 6, 7, 8, 9, 10, 11, 12, 13 -> Text.of("keyring");
            default -> Text.of("user");
        };
    }

    private String odd() {
        return dice.of(
                "",
                ".dead",
                "asymmetric",
                "big_key",
                "keyrings",
                "nonesuch",
                "t".repeat(31),
                "t".repeat(32));
    }

    Text name() {
        return switch (dice.roll(30)) {
            case 0 -> Text.of("");
            case 1 -> dice.of(Text.NULL, Text.FAULT);
            case 2 -> Text.of(".rs00");
            case 3 -> Text.of(dice.of("_uid.", "_uid_ses.", "_persistent.") + user());
            case 4 -> Text.of(dice.of("_ses", "_tid", "_pid"));
            default -> known();
        };
    }

    private Text known() {
        return wide && dice.once(3) ? fresh() : Text.of(dice.of(NAMES));
    }

    /// One of many.
    Text fresh() {
        return Text.of("rs00-" + dice.roll(40));
    }

    /// The ring with the most links, where it is worth while to add more; else any.
    int fullest() {
        return live.stream()
                .flatMap(serial -> kernel.key(serial).stream())
                .filter(key -> key.isRing() && !key.has(Flag.REVOKED))
                .max(Comparator.comparingInt(key -> key.links().size()))
                .map(key -> key.serial().value())
                .orElse(-4);
    }

    /// A name that nobody outside the walk uses, since the list of names is the whole machine's.
    Text session() {
        return switch (dice.roll(12)) {
            case 0 -> dice.of(Text.of(""), Text.FAULT, Text.of(".rs00"));
            case 1 -> Text.of(dice.of("_uid.", "_uid_ses.", "_persistent.") + user());
            case 2, 3, 4, 5 -> Text.NULL;
            default -> Text.of(dice.of(NAMES));
        };
    }

    Payload payload() {
        return switch (dice.roll(24)) {
            case 0 -> Payload.of("x".repeat(dice.number(4096, 4097, 32767, 32768)));
            case 1 -> Payload.of("y".repeat(dice.number(6000, 12_000)));
            case 2, 3 -> Payload.EMPTY;
            default -> Payload.of("secret".substring(dice.roll(6)));
        };
    }

    /// The length that goes with a payload; now and then it lies.
    int size(Payload payload) {
        return dice.once(25) ? dice.number(0, 3, 7, 1_048_576) : payload.size();
    }

    int mask() {
        return switch (dice.roll(8)) {
            case 0 -> dice.bits() & Perm.VALID;
            case 1 -> dice.bits();
            case 2, 3 -> dice.number(0x3f000000, 0x003f0000, 0x00003f00, 0x0000003f) ^ oneBit();
            case 4, 5 -> 0x3f3f3f3f ^ oneBit();
            default -> dice.number(0x3f3f0000, 0x3f3f3f3f, 0x3f1f0000, 0x3f3f0b0b, 0x3f010000);
        };
    }

    private int oneBit() {
        return 1 << (8 * dice.roll(4) + dice.roll(6));
    }

    /// Short ones run out when the walk waits, all others outlast it.
    long timeout() {
        return dice.number(0, 0, 1, 1, 2, 1000, 5000, 90_000, 900_000);
    }

    int user() {
        return dice.of(Cast.USERS);
    }

    /// An id that may mean something to a task: one that its user namespace maps, or a user's.
    int idFor(int task, boolean group) {
        var home =
                kernel.task(task)
                        .map(it -> kernel.namespaces().get(it.cred().namespace()))
                        .map(it -> group ? it.gids() : it.uids());
        if (home.isEmpty() || home.get().isEmpty() || dice.once(4)) return user();
        return dice.of(List.copyOf(home.get().keySet()));
    }

    int idOrKept(int task, boolean group) {
        return dice.once(3) ? -1 : idFor(task, group);
    }

    long buffer() {
        return dice.number(0, 4, 6, 4096, 65_536, 65_536);
    }
}
