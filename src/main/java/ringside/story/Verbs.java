package ringside.story;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.IdOp;
import ringside.call.IdRange;
import ringside.call.Limit;
import ringside.call.Program;
import ringside.keyctl.Arguments;
import ringside.keyctl.Keyctl;
import ringside.keyctl.Misread;
import ringside.keyctl.Word;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The verbs of the life cycle, and of everything else that keyctl(1) has no word for.
final class Verbs {
    private Verbs() {}

    /// The call that a verb makes.
    ///
    /// @param verb the first word after the prompt
    static Call parse(Word verb, Arguments a) throws Misread {
        var ids = idOp(verb.text());
        return a.finish(ids.isPresent() ? setIds(ids.get(), a) : other(verb, a));
    }

    private static Call other(Word verb, Arguments a) throws Misread {
        return switch (verb.text()) {
            case "fork" -> fork(Birth.FORK, a);
            case "vfork" -> fork(Birth.VFORK, a);
            case "clone" -> fork(Birth.CLONE, a);
            case "thread" -> new Call.StartThread(a.task(), optionalNumber(a, "a tid", 0));
            case "exec" -> exec(a);
            case "exit" -> new Call.ExitProcess(a.task(), optionalNumber(a, "a status", 0));
            case "exit-thread" -> new Call.ExitThread(a.task(), optionalNumber(a, "a status", 0));
            case "setgroups" -> new Call.SetGroups(a.task(), numbers(a));
            case "unshare-user" -> new Call.UnshareUser(a.task());
            case "map-ids" -> mapIds(a);
            case "open" -> new Call.OpenFile(a.task(), a.word("a path").text());
            case "close" -> new Call.CloseFile(a.task(), a.number32("a file number"));
            case "join_session" -> Keyctl.joinSession(a);
            case "session_to_parent" -> new Call.SessionToParent(a.task());
            case "get_keyring_id" ->
                    new Call.GetKeyringId(a.task(), a.key("a key"), a.accept("create"));
            case "list_users" -> new Call.ListUsers(a.task());
            case "setns" -> new Call.EnterNamespace(a.task(), a.number32("a namespace"));
            case "list_keys" -> new Call.ListKeys(a.task());
            case "cat" -> cat(verb, a);
            case "limit" -> limit(a);
            case "sysctl" -> sysctl(a);
            case "syscall" -> new Call.Other(a.task(), a.word("a system call").text());
            default -> raw(verb, a);
        };
    }

    /// Operations of keyctl(2) one by one, where keyctl(1) makes several or none.
    private static Call raw(Word verb, Arguments a) throws Misread {
        return switch (verb.text()) {
            case "chown_key" ->
                    new Call.Chown(
                            a.task(),
                            a.key("a key"),
                            a.number32("a uid or -1"),
                            a.number32("a gid or -1"));
            case "set_reqkey" -> new Call.SetReqkey(a.task(), a.number32("0 to 7, or -1 to ask,"));
            case "assume_authority" -> new Call.AssumeAuthority(a.task(), a.key("a key"));
            case "instantiate" -> instantiate(a);
            case "negate" ->
                    new Call.Negate(
                            a.task(),
                            a.key("a key"),
                            a.number64("a number of seconds"),
                            a.key("a keyring or 0"));
            case "reject" ->
                    new Call.Reject(
                            a.task(),
                            a.key("a key"),
                            a.number64("a number of seconds"),
                            a.number32("an error number"),
                            a.key("a keyring or 0"));
            case "capabilities" ->
                    new Call.Capabilities(a.task(), a.number64("the length of a buffer"));
            case "keyctl_operation" ->
                    new Call.Unsupported(a.task(), a.number32("the number of an operation"));
            default -> throw unknown(verb);
        };
    }

    /// `cat /proc/keys`, as people look at all keys.
    private static Call cat(Word verb, Arguments a) throws Misread {
        return switch (a.word("/proc/keys or /proc/key-users").text()) {
            case "/proc/keys" -> new Call.ListKeys(a.task());
            case "/proc/key-users" -> new Call.ListUsers(a.task());
            default ->
                    throw new Misread(
                            verb.column(),
                            "expected `cat /proc/keys` or `cat /proc/key-users`; no other file is"
                                    + " modelled.");
        };
    }

    private static Misread unknown(Word verb) {
        return new Misread(
                verb.column(),
                "expected a verb, not "
                        + ringside.keyctl.Words.quote(verb.text())
                        + "; those known are keyctl fork vfork clone thread exec exit exit-thread setuid"
                        + " setreuid setresuid setfsuid setgid setregid setresgid setfsgid setgroups"
                        + " unshare-user map-ids open close join_session session_to_parent"
                        + " get_keyring_id list_keys list_users cat limit sysctl syscall chown_key set_reqkey"
                        + " assume_authority instantiate negate reject capabilities"
                        + " keyctl_operation setns.");
    }

    private static Optional<IdOp> idOp(String verb) {
        return Arrays.stream(IdOp.values()).filter(op -> op.text().equals(verb)).findFirst();
    }

    private static Call setIds(IdOp op, Arguments a) throws Misread {
        int[] ids = {-1, -1, -1};
        for (var i = 0; i < 3 && (i < op.arguments() || a.more()); i++)
            ids[i] = a.number32("an id, or -1 to leave it alone,");
        return new Call.SetIds(a.task(), op, ids[0], ids[1], ids[2]);
    }

    private static Call instantiate(Arguments a) throws Misread {
        var key = a.key("a key");
        var ring = a.key("a keyring or 0");
        var vector = a.accept("vector");
        var payload = a.payload(a.accept("-x"));
        var size = (int) a.mark("size", payload.size());
        return new Call.Instantiate(a.task(), key, payload, size, ring, vector);
    }

    private static Call fork(Birth how, Arguments a) throws Misread {
        var fresh = a.accept("newuser");
        var child = optionalNumber(a, "the child's pid", 0);
        return new Call.Fork(a.task(), how, child, fresh);
    }

    private static Call exec(Arguments a) throws Misread {
        var name = a.word("a program's name").text();
        var uid = a.accept("setuid") ? a.number32("the file's owner") : -1;
        var gid = a.accept("setgid") ? a.number32("the file's group") : -1;
        var owner = uid == -1 && a.accept("owner") ? a.number32("the file's owner") : uid;
        var group = gid == -1 && a.accept("group") ? a.number32("the file's group") : gid;
        var program = new Program(Math.max(owner, 0), Math.max(group, 0), uid != -1, gid != -1);
        return new Call.Exec(a.task(), name, program);
    }

    private static Call mapIds(Arguments a) throws Misread {
        var namespace = a.number32("a namespace");
        var groups = a.accept("gid");
        if (!groups && !a.accept("uid"))
            throw new Misread(a.word("uid or gid").column(), "expected uid or gid here.");
        var ranges = TreePVector.<IdRange>empty();
        while (a.more()) {
            ranges =
                    ranges.plus(
                            new IdRange(
                                    a.number32("the first id inside"),
                                    a.number32("the first id outside"),
                                    a.number32("a count")));
        }
        return new Call.MapIds(a.task(), namespace, groups, ranges);
    }

    /// `sysctl -w kernel.keys.maxkeys=100`, as administrators write a limit.
    private static Call sysctl(Arguments a) throws Misread {
        a.accept("-w");
        var word = a.word("a setting such as kernel.keys.maxkeys=100");
        var parts = word.text().split("=", 2);
        var value = parts.length < 2 ? Optional.<Long>empty() : Arguments.number(parts[1]);
        if (!parts[0].startsWith("kernel.keys.") || value.isEmpty())
            throw new Misread(word.column(), "expected a setting such as kernel.keys.maxkeys=100.");
        var name = new Word(parts[0].substring("kernel.keys.".length()), word.column(), false);
        return new Call.SetLimit(a.task(), limit(name), value.get().intValue());
    }

    static Call.SetLimit limit(Arguments a) throws Misread {
        var name = a.word("a limit");
        return new Call.SetLimit(a.task(), limit(name), a.number32("a value"));
    }

    private static Limit limit(Word name) throws Misread {
        for (var limit : Limit.values())
            if (limit.text().equals(name.text().toLowerCase(Locale.ROOT))) return limit;
        throw new Misread(
                name.column(),
                "expected a file of /proc/sys/kernel/keys: maxkeys, maxbytes, root_maxkeys,"
                        + " root_maxbytes, gc_delay or persistent_keyring_expiry.");
    }

    private static int optionalNumber(Arguments a, String what, int otherwise) throws Misread {
        return a.more() ? a.number32(what) : otherwise;
    }

    private static PVector<Integer> numbers(Arguments a) throws Misread {
        PVector<Integer> numbers = TreePVector.empty();
        while (a.more()) numbers = numbers.plus(a.number32("a group"));
        return numbers;
    }
}
