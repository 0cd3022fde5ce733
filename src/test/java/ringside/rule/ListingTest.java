package ringside.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.call.Text;
import ringside.law.Lawful;
import ringside.state.Cred;
import ringside.state.Errno;
import ringside.state.Kernel;
import ringside.state.KeyState;
import ringside.state.KeyType;
import ringside.state.Label;
import ringside.state.Payload;
import ringside.state.Semantics;
import ringside.state.Serial;

/// What the kernel prints about keys, and keys in a state that no call of this alphabet makes.
class ListingTest {
    private static final int ALICE = 10;
    private final Machine machine = new Lawful(Model.INSTANCE);
    private Kernel kernel =
            Kernel.booted(Semantics.LINUX).withProcess(ALICE, 1, "bash", Cred.of(1000, 1000));

    private Reply does(Call call) {
        var step = machine.step(kernel, call);
        kernel = step.next();
        return step.reply();
    }

    private Serial add(String type, String name, String payload) {
        var bytes = Payload.of(payload);
        var call = new Call.AddKey(ALICE, Text.of(type), Text.of(name), bytes, bytes.size(), -2);
        return new Serial((int) does(call).number());
    }

    private void forge(Serial key, KeyState state) {
        kernel =
                new Kernel(
                        kernel.semantics(),
                        kernel.limits(),
                        kernel.now(),
                        kernel.collectAt(),
                        kernel.counters(),
                        kernel.processes(),
                        kernel.tasks(),
                        kernel.keys().plus(kernel.key(key).orElseThrow().withState(state)),
                        kernel.users(),
                        kernel.files(),
                        kernel.namespaces(),
                        kernel.authorities(),
                        kernel.restrictions(),
                        kernel.sleeps());
    }

    private static String text(Reply reply) {
        return reply instanceof Reply.Described(var text, _, _) ? text : reply.toString();
    }

    @Test
    void procKeysShowsWhatTheReaderMayView() {
        var user = add("user", "secret", "12345");
        var ring = add("keyring", "box", "");
        add("logon", "nfs:key", "123");
        does(new Call.SetTimeout(ALICE, user.value(), 3 * 86400));
        does(new Call.SetPerm(ALICE, ring.value(), 0x37000000));
        var lines = text(does(new Call.ListKeys(ALICE))).lines().toList();
        assertThat(lines)
                .anyMatch(
                        line ->
                                line.endsWith(
                                        " I--Q---     1 perm 3f010000  1000  1000 keyring   _pid: 3"))
                .anyMatch(
                        line ->
                                line.endsWith(
                                        " I--Q---     1   3d 3f010000  1000  1000 user      secret: 5"))
                .anyMatch(
                        line ->
                                line.endsWith(
                                        " I--Q---     1 perm 3d010000  1000  1000 logon     nfs:key: 3"))
                .hasSize(3)
                .isSorted();
        assertThat(lines).allMatch(line -> line.matches("[0-9a-f]{8} .*"));
    }

    @Test
    void timeoutsAreCutToOneUnit() {
        var key = add("user", "k", "x");
        var units = new StringBuilder();
        for (var seconds : new int[] {1, 59, 60, 3599, 3600, 86399, 86400, 604799, 604800}) {
            does(new Call.SetTimeout(ALICE, key.value(), seconds));
            var line =
                    text(does(new Call.ListKeys(ALICE))).lines().filter(l -> l.contains("user "));
            units.append(line.findFirst().orElseThrow().substring(22, 28));
        }
        assertThat(units.toString().trim().split(" +"))
                .containsExactly("1s", "59s", "1m", "59m", "1h", "23h", "1d", "6d", "1w");
        does(new Call.Revoke(ALICE, key.value()));
        assertThat(text(does(new Call.ListKeys(ALICE)))).contains(" IR-Q---     1 expd ");
    }

    @Test
    void describingNeedsRoomForAll() {
        var key = add("user", "a;b", "x");
        assertThat(does(new Call.Describe(ALICE, key.value(), 4096)))
                .isEqualTo(new Reply.Described("user;1000;1000;3f010000;a;b", 28, true));
        assertThat(does(new Call.Describe(ALICE, key.value(), 27)))
                .isEqualTo(new Reply.Described("user;1000;1000;3f010000;a;b", 28, false));
        does(new Call.GetKeyringId(ALICE, -4, false));
        assertThat(text(does(new Call.Describe(ALICE, -4, 4096))))
                .isEqualTo("keyring;1000;65534;1f3f0000;_uid.1000");
    }

    @Test
    void readingNeedsRoomForAll() {
        var key = add("user", "k", "secret");
        assertThat(does(new Call.Read(ALICE, key.value(), 6)))
                .isEqualTo(new Reply.Contents(Payload.of("secret"), true));
        assertThat(does(new Call.Read(ALICE, key.value(), 5)))
                .isEqualTo(new Reply.Contents(Payload.of("secret"), false));
        for (var odd : new long[] {1, 3, 7, 4095})
            assertThat(does(new Call.Read(ALICE, -2, odd)))
                    .isEqualTo(new Reply.Failed(Errno.EINVAL));
        assertThat(does(new Call.Read(ALICE, -2, 4097)).number()).isEqualTo(4);
        assertThat(does(new Call.Read(ALICE, -6, 4096))).isEqualTo(new Reply.Failed(Errno.ENOKEY));
    }

    @Test
    void rejectedKeysAnswerWithTheirOwnError() {
        var key = add("user", "k", "secret");
        forge(key, new KeyState.Negative(Errno.EKEYREJECTED));
        var rejected = new Reply.Failed(Errno.EKEYREJECTED);
        assertThat(does(new Call.Read(ALICE, key.value(), 99))).isEqualTo(rejected);
        assertThat(does(new Call.Revoke(ALICE, key.value()))).isEqualTo(rejected);
        assertThat(does(new Call.Link(ALICE, key.value(), -2))).isEqualTo(rejected);
        assertThat(does(new Call.GetKeyringId(ALICE, key.value(), false))).isEqualTo(rejected);
        assertThat(does(new Call.Search(ALICE, -2, Text.of("user"), Text.of("k"), 0)))
                .isEqualTo(rejected);
        assertThat(text(does(new Call.Describe(ALICE, key.value(), 99))))
                .isEqualTo("user;1000;1000;3f010000;k");
        assertThat(does(new Call.SetTimeout(ALICE, key.value(), 9))).isEqualTo(Reply.zero());
        assertThat(text(does(new Call.ListKeys(ALICE)))).contains(" I--Q-N-     1   9s ");
        assertThat(add("user", "k", "again")).isEqualTo(key);
        assertThat(kernel.key(key).orElseThrow().state()).isEqualTo(KeyState.POSITIVE);
        assertThat(kernel.key(key).orElseThrow().label()).isEqualTo(new Label(KeyType.USER, "k"));
    }

    @Test
    void keysWithoutAPayloadCannotBeUsedYet() {
        var key = add("user", "k", "secret");
        forge(key, KeyState.UNINSTANTIATED);
        var step = Model.INSTANCE.step(kernel, new Call.GetKeyringId(ALICE, key.value(), false));
        assertThat(step.reply()).isEqualTo(new Reply.Failed(Errno.EIO));
        assertThat(step.rule()).contains(LookupRule.NOT_INSTANTIATED);
    }

    @Test
    void timeDoesNotRunBackwards() {
        assertThat(does(new Call.Wait(-1))).isEqualTo(new Reply.Failed(Errno.EINVAL));
    }

    @Test
    void foretoldSerialsAreTakenInOrderAndForgotten() {
        var call = new Call.GetKeyringId(ALICE, -5, false);
        var told =
                Call.foretold(
                        call,
                        java.util.List.of(
                                new Serial(71), new Serial(72), new Serial(73), new Serial(74)));
        assertThat(does(told)).isEqualTo(new Reply.Value(73));
        assertThat(kernel.keys()).containsOnlyKeys(new Serial(71), new Serial(72), new Serial(73));
        assertThat(kernel.counters().foretold()).isEmpty();
    }
}
