package ringside.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A story of a wanted size, told by a seed: logins of several users who join sessions, nest rings,
/// add keys and link them elsewhere, fork and now and then exit.
///
/// Its size is the number of elements that are drawn at the end: processes, rings, keys and links.
/// Equal size and seed give equal text.
public final class Tale {
    private static final int USERS = 40;
    private static final int FIRST_PID = 1_000;

    /// One login: its shell and the rings of its session.
    private record Login(int pid, List<String> rings, List<String> keys) {}

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<Login> logins = new ArrayList<>();
    private int elements = 1;
    private int pid = FIRST_PID;
    private int name;

    private Tale(long seed) {
        random = new Random(seed);
    }

    /// @param elements how many are drawn at the end, or a few more
    public static String of(int elements, long seed) {
        var tale = new Tale(seed);
        tale.text.append(
                "---\ntitle: %d elements\nlevel: kernel hacker\n---\n\n```story\n"
                        .formatted(elements));
        tale.text.append("process 1 systemd\n");
        tale.text.append(
                "limit root_maxkeys 100000\nlimit maxkeys 100000\nlimit maxbytes 10000000\n");
        for (var user = 0; user < Math.max(1, Math.min(USERS, elements / 40)); user++)
            tale.text.append("process %d login uid %d\n".formatted(100 + user, 1_000 + user));
        while (tale.elements < elements) tale.go(elements);
        return tale.text.append("```\n").toString();
    }

    /// A login has about twenty elements before there is another.
    private void go(int wanted) {
        if (logins.size() <= elements / 20) login(wanted);
        var login = logins.get(random.nextInt(logins.size()));
        switch (random.nextInt(10)) {
            case 0, 1 -> ring(login);
            case 2, 3 -> link(login);
            case 4 -> child(login);
            default -> key(login);
        }
    }

    private void login(int wanted) {
        var users = Math.max(1, Math.min(USERS, wanted / 40));
        var login = new Login(pid++, new ArrayList<>(List.of("@s")), new ArrayList<>());
        line("%d> fork %d".formatted(100 + random.nextInt(users), login.pid()));
        line("%d> join_session".formatted(login.pid()));
        logins.add(login);
        elements += 2;
    }

    private void child(Login login) {
        line("%d> fork %d".formatted(login.pid(), pid));
        if (random.nextInt(3) == 0) line("%d> exit".formatted(pid));
        else elements++;
        pid++;
    }

    private void ring(Login login) {
        var ring = "r" + ++name;
        line(
                "%s = %d> keyctl newring work%d %s"
                        .formatted(ring, login.pid(), name, pick(login.rings())));
        login.rings().add("%" + ring);
        elements += 2;
    }

    private void key(Login login) {
        var key = "k" + ++name;
        line(
                "%s = %d> keyctl add user token:%d secret %s"
                        .formatted(key, login.pid(), name, pick(login.rings())));
        login.keys().add("%" + key);
        elements += 2;
    }

    private void link(Login login) {
        if (login.keys().isEmpty() || login.rings().size() < 2) return;
        line(
                "%d> keyctl link %s %s"
                        .formatted(login.pid(), pick(login.keys()), pick(login.rings())));
        elements++;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
