package ringside.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.IdOp;
import ringside.call.Special;
import ringside.call.Text;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.law.Lawful;
import ringside.rule.Model;
import ringside.state.Kernel;
import ringside.state.Payload;
import ringside.state.Semantics;
import ringside.state.Serial;

import java.util.List;
import java.util.Map;

/// Questions as people type them, over a login of alice's with a revoked key, an expiring one and a
/// process ring.
class QueryTest {
    private static final int BASH = 1000;
    private static final int VIM = 1001;
    private static final Kernel KERNEL = kernel();
    private static final Inventory ALL =
            Inventory.of(Topology.of(KERNEL), Map.of(0, "root", 1000, "alice"));

    private static Kernel kernel() {
        var own = Special.SESSION.id();
        var before =
                List.of(
                        new Call.Fork(1, Birth.FORK, BASH, false),
                        new Call.SetIds(BASH, IdOp.SETRESGID, 1000, 1000, 1000),
                        new Call.SetIds(BASH, IdOp.SETRESUID, 1000, 1000, 1000),
                        new Call.Exec(BASH, "bash", -1, -1),
                        new Call.JoinSession(BASH, Text.NULL),
                        new Call.Fork(BASH, Birth.FORK, VIM, false),
                        new Call.Exec(VIM, "vim", -1, -1),
                        new Call.GetKeyringId(VIM, Special.PROCESS.id(), true),
                        key("token:7", own),
                        key("mail password", own),
                        key("Old", own));
        var machine = new Lawful(Model.INSTANCE);
        var kernel = Kernel.booted(Semantics.LINUX);
        for (Call call : before) kernel = machine.step(kernel, call).next();
        kernel = machine.step(kernel, new Call.Revoke(BASH, serial(kernel, "Old").value())).next();
        return machine.step(
                        kernel, new Call.SetTimeout(BASH, serial(kernel, "token:7").value(), 60))
                .next();
    }

    private static Call key(String name, int ring) {
        return new Call.AddKey(BASH, Text.of("user"), Text.of(name), Payload.of("x"), 1, ring);
    }

    private static Serial serial(Kernel kernel, String name) {
        return kernel.keys().values().stream()
                .filter(key -> key.description().equals(name))
                .findFirst()
                .orElseThrow()
                .serial();
    }

    private static Ref ref(String name) {
        return switch (name) {
            case "bash" -> new Ref.OfProcess(BASH);
            case "vim" -> new Ref.OfProcess(VIM);
            default -> new Ref.OfKey(serial(KERNEL, name));
        };
    }

    private static List<Ref> found(String text) {
        return Answer.to(text, ALL).found();
    }

    @ParameterizedTest
    @CsvSource({
        "bash, bash",
        "BASH, bash",
        "old, Old",
        "state:revoked, Old",
        "state:rev, Old",
        "revoked, Old",
        "state:expiring, token:7",
        "token:7, token:7",
        "kind:key state:usable, mail password",
        "'\"mail p\"', mail password",
        "'name:\"mail p\"', mail password",
        "kind:process -comm:bash -uid:root kind:process type:keyring, _pid",
        "pid:1001 kind:keyring -kind:session, _pid",
        "comm:vi, vim",
        "/^t.ken:[0-9]$/, token:7",
        "/^old$/ state:revoked, Old",
        "type:user -/o/, ''"
    })
    void itFinds(String text, String name) {
        assertThat(found(text)).isEqualTo(name.isEmpty() ? List.of() : List.of(ref(name)));
    }

    @Test
    void serialsAreFoundAsTheyAreWritten() {
        var serial = serial(KERNEL, "Old");
        for (var text :
                List.of(
                        Integer.toString(serial.value()),
                        serial.hex(),
                        serial.hex().substring(2),
                        "serial:" + serial.hex(),
                        "0x" + Integer.toHexString(serial.value())))
            assertThat(found(text)).as(text).contains(ref("Old"));
    }

    @Test
    void ownersAreFoundByNumberAndName() {
        assertThat(found("uid:1000")).containsAll(List.of(ref("bash"), ref("vim"), ref("Old")));
        assertThat(found("uid:alice")).isEqualTo(found("uid:1000"));
        assertThat(found("uid:0")).doesNotContain(ref("bash")).isNotEmpty();
    }

    @Test
    void permissionsAreAskedByMaskOrByRight() {
        var mask = KERNEL.key(serial(KERNEL, "Old")).orElseThrow().perm();
        assertThat(found("perm:0x" + mask)).contains(ref("Old"));
        assertThat(found("perm:" + mask)).contains(ref("Old"));
        assertThat(found("perm:user=v type:user")).contains(ref("Old"));
        assertThat(found("perm:other=w type:user")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "state:gone, 7",
        "bash kind:proces5, 11",
        "uid:, 5",
        "pid:x, 5",
        "serial:zz, 8",
        "perm:q, 6",
        "a /b, 3",
        "/(/, 3",
        "a \"b, 3"
    })
    void whatCannotBeAskedIsToldWithItsPlace(String text, int at) {
        var flaw = (Reading.Flawed) Query.read(text);
        assertThat(flaw.at()).isEqualTo(at);
        assertThat(flaw.sentence()).contains(Integer.toString(at)).endsWith(".");
        assertThat(Answer.to(text, ALL).flawed()).isTrue();
    }

    @Test
    void anExpressionThatNeverEndsIsGivenUp() {
        var kernel = KERNEL;
        for (var i = 0; i < 40; i++)
            kernel =
                    new Lawful(Model.INSTANCE)
                            .step(kernel, key("a".repeat(60) + i, Special.SESSION.id()))
                            .next();
        var answer =
                Answer.to(
                        "/(.*)(.*)(.*)(.*)(.*)\\1z/", Inventory.of(Topology.of(kernel), Map.of()));
        assertThat(answer.flawed()).isTrue();
        assertThat(answer.sentence()).contains("too long");
    }

    @Test
    void aMistypedFilterIsTold() {
        assertThat(Answer.to("stat:revoked", ALL).sentence()).contains("“stat:”");
        assertThat(Answer.to("zzz", ALL).sentence()).isEqualTo("Nothing matches.");
        assertThat(Answer.to("  ", ALL)).isEqualTo(Answer.NOTHING);
    }

    @Test
    void oneWalksRoundTheMatches() {
        var hits = Hits.of(List.of(ref("bash"), ref("vim"), ref("Old")));
        assertThat(hits.next().next().next()).isEqualTo(hits);
        assertThat(hits.previous().current()).contains(ref("Old"));
        assertThat(hits.next().again(List.of(ref("vim"))).at()).isZero();
        assertThat(hits.next().again(List.of(ref("Old"), ref("vim"))).current())
                .contains(ref("vim"));
        assertThat(Hits.NONE.next().current()).isEmpty();
    }
}
