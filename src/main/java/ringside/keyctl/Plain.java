package ringside.keyctl;

import ringside.call.Call;
import ringside.call.Reply;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The commands that name no key: the version, what the kernel can do, and the program's own tests.
final class Plain {

    /// Byte and bit of KEYCTL_CAPABILITIES, in the order of the listing.
    private static final Map<String, int[]> CAPABILITIES = new LinkedHashMap<>();

    static {
        var first =
                "capabilities persistent_keyrings dh_compute public_key big_key_type key_invalidate"
                        + " restrict_keyring move_key";
        var bit = 0;
        for (var name : first.split(" ", -1)) CAPABILITIES.put(name, new int[] {0, 1 << bit++});
        CAPABILITIES.put("ns_keyring_name", new int[] {1, 1});
        CAPABILITIES.put("ns_key_tag", new int[] {1, 2});
        CAPABILITIES.put("notify", new int[] {1, 4});
    }

    private Plain() {}

    static Turn version(Argv argv) {
        return Turn.line("keyctl from keyutils-1.6.3 (Built 2022-12-18)");
    }

    /// `keyctl --test` fills a thread keyring with thousands of keys; of it only the words are
    /// known here.
    static Turn test(Argv argv) {
        if (argv.size() == 0)
            return Subcommand.usage("  keyctl --test limits \n  keyctl --test limits2 ");
        return argv.text(0).startsWith("limits")
                ? Turn.last("The limits test is not performed here.\n", 1)
                : Turn.last("Unknown test command\n", 2);
    }

    static Turn supports(Argv argv) {
        if (argv.size() > 1) return Subcommand.usage();
        return new Turn.Ask(
                new Call.Capabilities(argv.tid(), Keyctl.CAPABILITIES),
                reply ->
                        supports(
                                argv,
                                reply instanceof Reply.Contents(var payload, _)
                                        ? payload.bytes()
                                        : new byte[0]));
    }

    private static Turn supports(Argv argv, byte[] bytes) {
        if (argv.size() == 0) return Turn.last(listing(bytes), 0);
        var asked = argv.text(0);
        if (asked.equals("--raw")) return Turn.last(HexFormat.of().formatHex(bytes) + "\n", 3);
        if (!CAPABILITIES.containsKey(asked)) return new Turn.Exit(3);
        return new Turn.Exit(has(bytes, asked) ? 0 : 1);
    }

    /// All that is known, one a line.
    static String listing(byte[] bytes) {
        return CAPABILITIES.keySet().stream()
                .map(name -> "have_" + name + "=" + (has(bytes, name) ? 1 : 0) + "\n")
                .collect(Collectors.joining());
    }

    private static boolean has(byte[] bytes, String name) {
        var place = CAPABILITIES.getOrDefault(name, new int[] {0, 0});
        return place[0] < bytes.length && (bytes[place[0]] & place[1]) != 0;
    }
}
