package ringside.keyctl;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The commands of keyctl(1) in keyutils 1.6.3: the word, the forms that the usage text shows, and
/// the program behind it.
///
/// Law: the order is that of the usage text; a word is known only in full.
record Subcommand(String word, Program program, List<String> forms) {
    private static final List<Subcommand> ALL =
            List.of(
                    command("--version", Plain::version, ""),
                    command("add", Payloads::add, "[-x] <type> <desc> <data> <keyring>"),
                    command("chgrp", Attributes::chgrp, "<key> <gid>"),
                    command("chown", Attributes::chown, "<key> <uid>"),
                    command("clear", Rings::clear, "<keyring>"),
                    command("describe", Looks::describe, "<keyring>"),
                    command("dh_compute", Absent::dhCompute, "<private> <prime> <base>"),
                    command(
                            "dh_compute_kdf",
                            Absent::dhComputeKdf,
                            "<private> <prime> <base> <len> <hash_name>"),
                    command(
                            "dh_compute_kdf_oi",
                            Absent::dhComputeKdfOi,
                            "[-x] <private> <prime> <base> <len> <hash_name>"),
                    command("get_persistent", Sessions::persistent, "<keyring> [<uid>]"),
                    command("id", Looks::id, "<key>"),
                    command(
                            "instantiate",
                            Construction::instantiate,
                            "[-x] <key> <data> <keyring>"),
                    command("invalidate", Attributes::invalidate, "<key>"),
                    command("link", Rings::link, "<key> <keyring>"),
                    command("list", Listings::list, "<keyring>"),
                    command("move", Rings::move, "[-f] <key> <from_keyring> <to_keyring>"),
                    command("negate", Construction::negate, "<key> <timeout> <keyring>"),
                    command("new_session", Sessions::fresh, "[<name>]"),
                    command("newring", Rings::newRing, "<name> <keyring>"),
                    command("padd", Payloads::padd, "[-x] <type> <desc> <keyring>"),
                    command("pinstantiate", Construction::pinstantiate, "[-x] <key> <keyring>"),
                    command("pipe", Looks::pipe, "<key>"),
                    command("pkey_query", PublicKeys::query, "<key> <pass> [k=v]*"),
                    command("pkey_encrypt", PublicKeys::crypt, "<key> <pass> <datafile> [k=v]*"),
                    command("pkey_decrypt", PublicKeys::crypt, "<key> <pass> <datafile> [k=v]*"),
                    command("pkey_sign", PublicKeys::crypt, "<key> <pass> <datafile> [k=v]*"),
                    command(
                            "pkey_verify",
                            PublicKeys::verify,
                            "<key> <pass> <datafile> <sigfile> [k=v]*"),
                    command("prequest2", Requests::prequest2, "<type> <desc> [<dest_keyring>]"),
                    command("print", Looks::print, "<key>"),
                    command("pupdate", Payloads::pupdate, "[-x] <key>"),
                    command(
                            "purge",
                            Sweeps::purge,
                            "<type>",
                            "[-p] [-i] <type> <desc>",
                            "-s <type> <desc>"),
                    command("rdescribe", Looks::rdescribe, "<keyring> [sep]"),
                    command("read", Looks::read, "<key>"),
                    command("reap", Sweeps::reap, "[-v]"),
                    command("reject", Construction::reject, "<key> <timeout> <error> <keyring>"),
                    command("request", Requests::request, "<type> <desc> [<dest_keyring>]"),
                    command(
                            "request2",
                            Requests::request2,
                            "<type> <desc> <info> [<dest_keyring>]"),
                    command(
                            "restrict_keyring",
                            Rings::restrict,
                            "<keyring> [<type> [<restriction>]]"),
                    command("revoke", Attributes::revoke, "<key>"),
                    command("rlist", Listings::rlist, "<keyring>"),
                    command("search", Rings::search, "<keyring> <type> <desc> [<dest_keyring>]"),
                    command("security", Attributes::security, "<key>"),
                    command(
                            "session",
                            Sessions::session,
                            "",
                            "- [<prog> <arg1> <arg2> ...]",
                            "<name> [<prog> <arg1> <arg2> ...]"),
                    command("setperm", Attributes::setperm, "<key> <mask>"),
                    command("show", Listings::show, "[-x] [<keyring>]"),
                    command("supports", Plain::supports, "[<cap> | --raw]"),
                    command("timeout", Attributes::timeout, "<key> <timeout>"),
                    command("unlink", Rings::unlink, "<key> [<keyring>]"),
                    command("update", Payloads::update, "[-x] <key> <data>"),
                    command("watch", Watches::watch, "[-f<filters>] <key>"),
                    command("watch_add", Watches::change, "<fd> <key>"),
                    command("watch_rm", Watches::change, "<fd> <key>"),
                    command(
                            "watch_session",
                            Watches::session,
                            "[-f<filters>] [-n <name>] <notifylog> <gclog> <fd> <prog> [<arg1> <arg2> ...]"),
                    command("watch_sync", Watches::sync, "<fd>"),
                    command("--test", Plain::test, "..."));

    /// A command as a function of what it was started with.
    interface Program {
        Turn run(Argv argv);
    }

    private static final String KEYS =
            """

            Key/keyring ID:
              <nnn>   numeric keyring ID
              @t      thread keyring
              @p      process keyring
              @s      session keyring
              @u      user keyring
              @us     user default session keyring
              @g      group keyring
              @a      assumed request_key authorisation key

            <type> can be "user" for a user-defined keyring
            If you do this, prefix the description with "<subtype>:"
            """;

    private static Subcommand command(String word, Program program, String... forms) {
        return new Subcommand(word, program, List.of(forms));
    }

    static List<Subcommand> all() {
        return ALL;
    }

    static Optional<Subcommand> of(String word) {
        return ALL.stream().filter(known -> known.word.equals(word)).findFirst();
    }

    /// Runs `keyctl WORDS`.
    static Turn run(Argv argv) {
        if (argv.size() == 0) return usage();
        return of(argv.text(0))
                .map(known -> known.program.run(argv.after(1)))
                .orElseGet(() -> Turn.last("Unknown command\n", 2));
    }

    /// What is printed for words that no form fits.
    static Turn usage() {
        var lines =
                ALL.stream()
                        .flatMap(
                                known ->
                                        known.forms.stream()
                                                .map(
                                                        form ->
                                                                "  keyctl "
                                                                        + known.word
                                                                        + " "
                                                                        + form));
        return usage(lines.collect(Collectors.joining("\n")));
    }

    static Turn usage(String lines) {
        return Turn.last("Format:\n" + lines + "\n" + KEYS, 2);
    }
}
