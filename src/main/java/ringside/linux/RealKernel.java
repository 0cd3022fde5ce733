package ringside.linux;

import ringside.call.Call;
import ringside.evidence.Oracle;
import ringside.evidence.Told;
import ringside.state.Limits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// The kernel that this program runs on, as an oracle.
///
/// Each task is a thread of the agent's; slots are numbers of places on the agent's board. The
/// board is private memory of the agent's processes, so nothing of it can be seen in any keyring.
public final class RealKernel implements Oracle {
    private final Workshop workshop;
    private final Agent agent;
    private final boolean sessionless;
    private final Roster roster = new Roster();
    private final Attendance attendance;
    private int firstUid;
    private long now;
    private boolean answering;
    private boolean attending;

    private RealKernel(Workshop workshop) throws IOException {
        this.workshop = workshop;
        this.agent = new Agent(workshop.program());
        this.attendance = new Attendance(agent);
        lease();
        sessionless = agent.number("sessionless " + firstUid) == 1;
    }

    /// Opens the kernel of this machine, or says what is missing.
    public static Opening open() {
        var lack = Lack.here();
        if (lack.isPresent()) return new Opening.Impossible(lack.get());
        try {
            var workshop = new Workshop();
            try {
                return new Opening.Opened(new RealKernel(workshop));
            } catch (IOException | UncheckedIOException failed) {
                workshop.close();
                throw failed;
            }
        } catch (IOException | UncheckedIOException failed) {
            return new Opening.Impossible(
                    "The real kernel cannot be asked, because its agent does not start: "
                            + String.valueOf(failed.getMessage()));
        }
    }

    private void lease() throws IOException {
        firstUid =
                Lease.take(agent)
                        .orElseThrow(
                                () -> new IOException("every uid from 44000 to 48999 is taken."));
        for (var uid = firstUid; uid < firstUid + UIDS; uid++) agent.number("mine " + uid);
    }

    @Override
    public int firstUid() {
        return firstUid;
    }

    @Override
    public boolean sessionless() {
        return sessionless;
    }

    @Override
    public boolean answersRequests() {
        answering = answering || Handler.install(agent, workshop.program(), firstUid);
        return answering;
    }

    @Override
    public boolean attendsRequests() {
        attending = attending || (answersRequests() && Attendance.works(this));
        return attending;
    }

    @Override
    public Optional<Helper> helper(long patience) {
        var helper = attendance.arrived(patience);
        helper.ifPresent(it -> roster.born(it.pid(), it.pid(), attendance.kept()));
        attendance.forget();
        return helper;
    }

    @Override
    public Limits limits() {
        return Settings.read();
    }

    @Override
    public int spawn(int uid, int gid) {
        var slot = roster.free(attendance.kept());
        var pid = (int) agent.number("spawn %d %d %d".formatted(slot, uid, gid));
        roster.born(pid, pid, slot);
        return pid;
    }

    @Override
    public Told ask(Call call, long patience) {
        if (Attendance.isWanted(call.bare(), firstUid))
            attendance.expect(roster.free(attendance.kept()));
        return switch (call.bare()) {
            case Call.Wait(var seconds) -> sleep(seconds);
            case Call.SetLimit it -> told(it, Settings.change(agent, it));
            case Call.Fork it -> birth("fork", it, it.newUserNamespace());
            case Call.StartThread it -> birth("thread", it, false);
            case Call.Exec it -> exec(it);
            case Call.ExitThread it -> exit(it, it.status(), false);
            case Call.ExitProcess it -> exit(it, it.status(), true);
            case Call.MapIds it -> told(it, NamespaceFiles.map(agent, roster.slot(it), it));
            case Call.EnterNamespace(_, var pid) ->
                    told(call, NamespaceFiles.enter(agent, roster.slot(call), pid));
            default -> told(call, agent.ask(Spoken.of(roster.slot(call), call, patience)));
        };
    }

    private Told told(Call call, Agent.Answer answer) {
        if (answer.kind() == '=') now = answer.after();
        roster.heard(call, answer.kind() == '~');
        return Heard.of(call, answer);
    }

    private Told sleep(long seconds) {
        var start = now == 0 ? agent.ask(Request.of("until 0")).before() : now;
        return told(new Call.Wait(seconds), agent.ask(Request.of("until " + (start + seconds))));
    }

    private Told birth(String verb, Call call, boolean namespace) {
        var slot = roster.free(attendance.kept());
        var request =
                Request.of(verb).number(roster.slot(call)).number(slot).number(namespace ? 1 : 0);
        var answer = agent.ask(request);
        if (answer.kind() == '=' && answer.result() > 0) {
            var tid = (int) answer.result();
            roster.born(tid, verb.equals("thread") ? roster.process(call) : tid, slot);
        }
        return told(call, answer);
    }

    private Told exec(Call.Exec call) {
        var pid = roster.process(call);
        var slot = roster.slot(call);
        var program = workshop.program(call.program());
        var answer = agent.ask(Request.of("exec").number(slot).number(0).word(program.toString()));
        if (answer.kind() == '=' && answer.result() == 0) {
            roster.forgetProcess(pid);
            roster.born(pid, pid, slot);
        }
        return told(call, answer);
    }

    private Told exit(Call call, int status, boolean whole) {
        var pid = roster.process(call);
        if (roster.sleeps(pid)) return killed(call, pid);
        var answer =
                agent.ask(
                        Request.of("exit")
                                .number(roster.slot(call))
                                .number(whole ? 1 : 0)
                                .number(status));
        if (whole) roster.forgetProcess(pid);
        else roster.forgetThread(call.task());
        return told(call, answer);
    }

    private Told killed(Call call, int pid) {
        var answer = agent.ask(Request.of("doom").number(roster.slot(call)));
        if (answer.kind() == '=') roster.forgetProcess(pid);
        return told(call, answer);
    }

    @Override
    public Told await(int task, long patience) {
        var slot = roster.slot(task);
        if (slot.isEmpty()) return new Told.Vanished();
        return told(
                new Call.Other(task, "wait"),
                agent.ask(Request.of("wait").number(slot.getAsInt()).number(patience)));
    }

    @Override
    public void settle() {
        agent.number("settle " + (firstUid + UIDS - 1));
    }

    @Override
    public boolean exists(int serial) {
        return agent.number("exists " + serial) == 1;
    }

    @Override
    public void restart() {
        agent.number("kill");
        agent.number("restore");
        attendance.forget();
        roster.clear();
        try {
            var owners = Lease.owners();
            for (var uid = firstUid; uid < firstUid + UIDS; uid++)
                if (owners.contains(uid)) agent.number("clear " + uid);
            agent.number("forget");
            lease();
            answering = answering && Handler.install(agent, workshop.program(), firstUid);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public void close() {
        try (workshop) {
            agent.close();
        }
    }
}
