package ringside.explore;

import ringside.call.Call;
import ringside.call.Text;

import java.util.function.BiFunction;

/// Draws the next call of a walk. Every operation has its weight: those that make, link and find
/// keys come often, those that end a great deal come seldom.
///
/// Limits of /proc/sys/kernel/keys are not among them: they are the whole machine's, and a walk
/// that lowers a quota would refuse keys to every other program. The tests ask for them one by one.
final class Alphabet {
    /// One operation and how often it comes.
    private record Letter(int weight, BiFunction<Aim, Integer, Call> call) {}

    private static final Text RINGS = Text.of("keyring");

    private static final Letter[] LETTERS = {
        new Letter(120, Alphabet::add),
        new Letter(40, (aim, task) -> new Call.JoinSession(task, aim.session())),
        new Letter(60, (aim, task) -> new Call.GetKeyringId(task, aim.key(), aim.dice().once(2))),
        new Letter(80, (aim, task) -> new Call.Link(task, aim.key(), aim.ring())),
        new Letter(60, (aim, task) -> new Call.Unlink(task, aim.key(), aim.ring())),
        new Letter(12, (aim, task) -> new Call.Clear(task, aim.ring())),
        new Letter(16, (aim, task) -> new Call.Revoke(task, aim.key())),
        new Letter(16, (aim, task) -> new Call.Invalidate(task, aim.key())),
        new Letter(70, (aim, task) -> new Call.SetPerm(task, aim.key(), aim.mask())),
        new Letter(30, (aim, task) -> new Call.SetTimeout(task, aim.key(), aim.timeout())),
        new Letter(
                70,
                (aim, task) ->
                        new Call.Search(
                                task, aim.ring(), aim.type(), aim.name(), aim.destination())),
        new Letter(40, (aim, task) -> new Call.Describe(task, aim.key(), aim.buffer())),
        new Letter(50, (aim, task) -> new Call.Read(task, aim.key(), aim.buffer())),
        new Letter(20, (aim, task) -> new Call.ListKeys(task)),
        new Letter(8, (aim, task) -> new Call.ListUsers(task)),
        new Letter(30, (aim, task) -> Odds.persistent(aim, task)),
        new Letter(25, (aim, task) -> new Call.SessionToParent(task)),
        new Letter(40, Odds::update),
        new Letter(
                50,
                (aim, task) ->
                        new Call.Move(
                                task,
                                aim.key(),
                                aim.ring(),
                                aim.ring(),
                                aim.dice().number(0, 0, 1, 2))),
        new Letter(30, Odds::chown),
        new Letter(10, Odds::restrict),
        new Letter(20, (aim, task) -> new Call.GetSecurity(task, aim.key(), aim.buffer())),
        new Letter(4, (aim, task) -> new Call.Capabilities(task, aim.dice().number(0, 1, 2, 9))),
        new Letter(4, (aim, task) -> new Call.Unsupported(task, aim.dice().number(23, 32, 33, 99))),
        new Letter(60, Odds::request),
        new Letter(20, (aim, task) -> new Call.SetReqkey(task, aim.dice().roll(10) - 1)),
        new Letter(20, Odds::construction),
        new Letter(90, Lives::birth),
        new Letter(30, Lives::death),
        new Letter(45, Lives::identity),
        new Letter(18, Lives::file),
        new Letter(24, Lives::namespace),
        new Letter(3, (aim, _) -> new Call.Wait(aim.dice().number(1, 1, 2))),
    };

    private static final int TOTAL = total();

    private Alphabet() {}

    private static int total() {
        var sum = 0;
        for (var letter : LETTERS) sum += letter.weight();
        return sum;
    }

    private static Call add(Aim aim, int task) {
        var bytes = aim.payload();
        var type = aim.type();
        var size = type.equals(RINGS) ? aim.dice().number(0, 0, 0, 0, 1) : aim.size(bytes);
        return new Call.AddKey(task, type, aim.name(), bytes, size, aim.ring());
    }

    static Call draw(Aim aim) {
        var task = Lives.actor(aim);
        if (aim.wide() && aim.dice().once(3)) return Odds.fill(aim, task);
        var at = aim.dice().roll(TOTAL);
        for (var letter : LETTERS) {
            at -= letter.weight();
            if (at < 0) return letter.call().apply(aim, task);
        }
        throw new IllegalStateException("weights");
    }
}
