package ringside.linux;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.IdOp;
import ringside.call.Limit;
import ringside.call.Reply;
import ringside.call.Text;
import ringside.evidence.Oracle;
import ringside.evidence.Told;
import ringside.state.Errno;
import ringside.state.Payload;

import java.nio.file.Files;
import java.nio.file.Path;

/// The agent against the kernel of this machine; skipped, with the reason, where there is none to
/// ask.
class RealKernelTest {
    private RealKernel kernel;
    private int task;

    @BeforeEach
    void open() {
        switch (RealKernel.open()) {
            case Opening.Opened(var opened) -> kernel = opened;
            case Opening.Impossible(var sentence) -> Assumptions.abort(sentence);
        }
        task = kernel.spawn(kernel.firstUid(), kernel.firstUid());
    }

    @AfterEach
    void close() {
        if (kernel != null) kernel.close();
    }

    private Reply reply(Call call) {
        return kernel.ask(call, 5000) instanceof Told.Answered(var reply, _, _)
                ? reply
                : new Reply.Gone();
    }

    private int number(Call call) {
        var reply = reply(call);
        assertThat(reply.failed()).as(call + " " + reply).isFalse();
        return (int) reply.number();
    }

    private int add(String type, String name, String bytes, int ring) {
        var payload = Payload.of(bytes);
        return number(
                new Call.AddKey(task, Text.of(type), Text.of(name), payload, payload.size(), ring));
    }

    @Test
    void keysAreMadeAndReadBack() {
        var session = number(new Call.JoinSession(task, Text.NULL));
        var key = add("user", "a name", "secret", session);
        assertThat(reply(new Call.Read(task, key, 100)))
                .isEqualTo(new Reply.Contents(Payload.of("secret"), true));
        assertThat(reply(new Call.Read(task, key, 3)).number()).isEqualTo(6);
        assertThat(((Reply.Described) reply(new Call.Describe(task, key, 100))).text())
                .isEqualTo("user;%1$d;%1$d;3f010000;a name".formatted(kernel.firstUid()));
        assertThat(((Reply.Described) reply(new Call.ListKeys(task))).text())
                .contains("%08x I--Q---".formatted(key));
    }

    @Test
    void pointersAndSizesMayLie() {
        assertThat(reply(new Call.JoinSession(task, Text.FAULT)))
                .isEqualTo(new Reply.Failed(Errno.EFAULT));
        var lie = new Call.AddKey(task, Text.of("user"), Text.of("a"), Payload.of("abc"), 4, -3);
        assertThat(reply(lie)).isEqualTo(new Reply.Failed(Errno.EFAULT));
    }

    @Test
    void threadsHaveCredentialsOfTheirOwn() {
        var thread = number(new Call.StartThread(task, 0));
        number(new Call.GetKeyringId(task, -2, true));
        assertThat(reply(new Call.GetKeyringId(thread, -2, false)))
                .isEqualTo(new Reply.Failed(Errno.ENOKEY));
        assertThat(reply(new Call.ExitThread(thread, 0))).isEqualTo(new Reply.Gone());
    }

    @Test
    void aChildLivesAndDies() {
        var session = number(new Call.JoinSession(task, Text.of("ringside-test")));
        var child = number(new Call.Fork(task, Birth.FORK, 0, false));
        assertThat(number(new Call.GetKeyringId(child, -3, false))).isEqualTo(session);
        assertThat(reply(new Call.ExitProcess(child, 0))).isEqualTo(new Reply.Gone());
        assertThat(Files.exists(Path.of("/proc/" + child))).isFalse();
    }

    @Test
    void aProgramCanBeSetUid() {
        var owner = kernel.firstUid() + 1;
        number(new Call.Exec(task, "su", owner, -1));
        var session = number(new Call.JoinSession(task, Text.NULL));
        add("user", "a", "b", session);
        assertThat(((Reply.Described) reply(new Call.ListKeys(task))).text())
                .containsPattern(" %d +%d user +a: 1".formatted(owner, kernel.firstUid()));
    }

    @Test
    void execByAThreadTakesTheProcess() {
        var thread = number(new Call.StartThread(task, 0));
        number(new Call.JoinSession(thread, Text.NULL));
        var session = number(new Call.GetKeyringId(thread, -3, false));
        number(new Call.Exec(thread, "true", -1, -1));
        assertThat(number(new Call.GetKeyringId(task, -3, false))).isEqualTo(session);
    }

    @Test
    void aNamespaceIsMadeAndMapped() {
        number(new Call.UnshareUser(task));
        assertThat(reply(new Call.SetIds(task, IdOp.SETUID, 0, -1, -1)).failed()).isTrue();
        number(new Call.MapIds(task, task, false, 0, kernel.firstUid(), 1));
        number(new Call.MapIds(task, task, true, 0, kernel.firstUid(), 1));
        number(new Call.SetIds(task, IdOp.SETUID, 0, -1, -1));
    }

    @Test
    void groupsFilesAndTime() {
        var root = kernel.spawn(0, 0);
        number(new Call.SetGroups(root, TreePVector.singleton(kernel.firstUid())));
        var file = number(new Call.OpenFile(task, "/dev/null"));
        assertThat(number(new Call.CloseFile(task, file))).isZero();
        assertThat(reply(new Call.CloseFile(task, file))).isEqualTo(new Reply.Failed(Errno.EBADF));
        var before = (Told.Answered) kernel.ask(new Call.GetKeyringId(task, 0, false), 5000);
        var after = (Told.Answered) kernel.ask(new Call.Wait(1), 5000);
        assertThat(after.second()).isGreaterThan(before.second());
    }

    @Test
    void whatWasMadeIsCleared() throws Exception {
        var uid = kernel.firstUid();
        number(new Call.GetPersistent(task, -1, -3));
        number(new Call.GetKeyringId(task, -4, true));
        kernel.restart();
        var row = "%d:".formatted(uid);
        for (var i = 0; i < 100 && Files.readString(Path.of("/proc/key-users")).contains(row); i++)
            Thread.sleep(20);
        assertThat(Files.readString(Path.of("/proc/key-users"))).doesNotContain(row);
        assertThat(kernel.spawn(kernel.firstUid(), kernel.firstUid())).isPositive();
    }

    @Test
    void aHelperIsAskedLikeAnyTask() {
        if (!kernel.attendsRequests()) Assumptions.abort("takes upcalls that reach this program");
        var session = number(new Call.JoinSession(task, Text.NULL));
        var helper = summon(task, session);
        assertThat(reply(new Call.GetKeyringId(helper.pid(), -7, false)))
                .isEqualTo(new Reply.Failed(Errno.ENOKEY));
        number(new Call.AssumeAuthority(helper.pid(), helper.key()));
        var made = Payload.of("made");
        number(new Call.Instantiate(helper.pid(), helper.key(), made, 4, 0, false));
        assertThat(reply(new Call.ExitProcess(helper.pid(), 0))).isEqualTo(new Reply.Gone());
        var told = (Told.Answered) kernel.await(task, 5000);
        assertThat(told.reply()).isEqualTo(new Reply.Value(helper.key()));
    }

    @Test
    void aRequesterCannotBeKilledBeforeItsHelper() {
        if (!kernel.attendsRequests()) Assumptions.abort("takes upcalls that reach this program");
        var helper = summon(task, number(new Call.JoinSession(task, Text.NULL)));
        assertThat(kernel.ask(new Call.ExitProcess(task, 0), 5000)).isEqualTo(new Told.Blocked());
        assertThat(reply(new Call.ExitProcess(helper.pid(), 0))).isEqualTo(new Reply.Gone());
        assertThat(kernel.await(task, 5000)).isEqualTo(new Told.Vanished());
    }

    private Oracle.Helper summon(int requester, int ring) {
        var callout = Text.of(Oracle.summons(kernel.firstUid()));
        var name = Text.of("ringside test");
        var call = new Call.RequestKey(requester, Text.of("user"), name, callout, ring, 0);
        assertThat(kernel.ask(call, 50)).isEqualTo(new Told.Blocked());
        return kernel.helper(5000).orElseThrow();
    }

    @Test
    void aSettingIsPutBack() {
        if (!Boolean.getBoolean("ringside.sysctl"))
            Assumptions.abort("changes a setting of the whole machine (-Dringside.sysctl=true)");
        var before = kernel.limits();
        number(new Call.SetLimit(task, Limit.MAXKEYS, before.maxKeys() + 1));
        assertThat(kernel.limits().maxKeys()).isEqualTo(before.maxKeys() + 1);
        assertThat(reply(new Call.SetLimit(task, Limit.MAXKEYS, 0)))
                .isEqualTo(new Reply.Failed(Errno.EINVAL));
        kernel.restart();
        assertThat(kernel.limits()).isEqualTo(before);
    }
}
