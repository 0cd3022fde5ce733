package ringside.keyctl;

import ringside.call.Call;

/// Diffie-Hellman, which the measured kernel was built without: the words are read, the operation
/// is asked for, and the kernel says that it has none.
final class Absent {
    private static final int DH_COMPUTE = 23;

    private Absent() {}

    static Turn dhCompute(Argv argv) {
        if (argv.size() != 3) return Subcommand.usage();
        return three(argv, () -> absent("keyctl_dh_compute_alloc", argv, DH_COMPUTE));
    }

    static Turn dhComputeKdf(Argv argv) {
        if (argv.size() != 5) return Subcommand.usage();
        return three(argv, () -> absent("keyctl_dh_compute_kdf", argv, DH_COMPUTE));
    }

    static Turn dhComputeKdfOi(Argv argv) {
        var hex = argv.begins("-x");
        var rest = hex ? argv.after(1) : argv;
        if (rest.size() != 5) return Subcommand.usage();
        return three(
                rest,
                () -> rest.input(hex, _ -> absent("keyctl_dh_compute_kdf", argv, DH_COMPUTE)));
    }

    private static Turn three(Argv argv, java.util.function.Supplier<Turn> then) {
        return argv.key(0, _ -> argv.key(1, _ -> argv.key(2, _ -> then.get())));
    }

    /// What follows if the kernel has the operation after all is not known here: nothing is
    /// printed.
    static Turn absent(String function, Argv argv, int operation) {
        return Turn.must(function, new Call.Unsupported(argv.tid(), operation), _ -> Turn.done());
    }
}
