package ringside.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.call.Call;
import ringside.desktop.Login;
import ringside.desktop.session.Session;
import ringside.graph.Doom;
import ringside.graph.Ref;
import ringside.rule.Reach;
import ringside.state.Key;
import ringside.state.Perm;
import ringside.state.Right;
import ringside.state.Serial;
import ringside.state.Subject;

import java.util.Optional;

/// The sheets say what the kernel says, for everything that can be selected.
class SheetsTest {
    private final Session session = Login.session();

    private Sheet sheet(Ref ref) {
        session.select(Optional.of(ref));
        return Sheets.of(session.view().get(), session.situation());
    }

    private Sheet sheet(String description) {
        return sheet(new Ref.OfKey(Login.serial(session, description)));
    }

    @Test
    void everythingThatCanBeSelectedHasASheetOfItsOwn() {
        var topology = session.view().get().topology();
        assertThat(topology.graph().vertexSet()).hasSizeGreaterThan(20);
        for (var ref : topology.graph().vertexSet()) {
            var sheet = sheet(ref);
            assertThat(sheet.about()).contains(ref);
            assertThat(sheet.title()).isNotBlank();
            assertThat(sheet.sections()).isNotEmpty();
        }
        for (var edge : topology.graph().edgeSet())
            if (edge.address() instanceof Ref.OfLink link)
                assertThat(sheet(link).about()).contains(link);
    }

    @Test
    void aKeysNumbersAreTheKernels() {
        for (var key : session.view().get().kernel().keys().values()) {
            var sheet = sheet(new Ref.OfKey(key.serial()));
            assertThat(sheet.numbers()).contains(key.serial().hex()).contains("" + key.serial());
            var alive = sheet.section(Section.Rows.class, "Why it is alive").orElseThrow();
            assertThat(alive.heading()).endsWith("· " + Say.count(key.refs(), "reference"));
            assertThat(alive.rows()).hasSize(key.refs());
            assertThat(value(sheet, "charged"))
                    .startsWith(
                            key.charge().payer() == 0 && key.charge().bytes() == 0
                                    ? ""
                                    : Say.count(key.charge().bytes(), "byte"));
            if (key.isRing())
                assertThat(sheet.section(Section.Rows.class, "Links").orElseThrow().rows())
                        .hasSize(key.links().size());
        }
    }

    private static String value(Sheet sheet, String name) {
        return sheet.section(Section.Facts.class, "State").orElseThrow().facts().stream()
                .filter(fact -> fact.name().equals(name))
                .map(Section.Fact::value)
                .findFirst()
                .orElse("");
    }

    @Test
    void permissionsAreThoseOfTheActingTask() {
        session.perform(new Call.Describe(Login.MAKE, Login.serial(session, "build").value(), 0));
        var build = rights("build");
        assertThat(build.applies()).containsExactlyInAnyOrder(Subject.POSSESSOR, Subject.USER);
        assertThat(Perm.letters(build.effective())).isEqualTo("alswrv");
        assertThat(build.why()).isEqualTo("1003 make possesses it: session keyring → here.");
        var draft = rights("draft");
        assertThat(draft.applies()).containsExactly(Subject.USER);
        assertThat(draft.why())
                .isEqualTo("1003 make does not possess it: none of its keyrings leads here.");
    }

    private Section.Rights rights(String description) {
        return sheet(description).section(Section.Rights.class, "Permissions").orElseThrow();
    }

    /// Reading is refused exactly where the matrix says so.
    @Test
    void theEffectiveMaskIsWhatTheKernelGrants() {
        for (var process : session.view().get().kernel().processes().values())
            for (var key : session.view().get().kernel().keys().values())
                agrees(process.pid(), key);
    }

    private void agrees(int tid, Key key) {
        var situation = session.situation();
        var task = situation.kernel().task(tid).orElseThrow();
        var reach = Reach.of(situation.kernel(), task, key);
        var seen = situation.attempt(new Call.Describe(tid, key.serial().value(), 0));
        assertThat((reach.bits() & Right.VIEW.bit()) != 0)
                .as("view of %s by %d", key.description(), tid)
                .isEqualTo(!seen.reply().failed());
    }

    @Test
    void aProcessTellsWhatItsExitDestroys() {
        var sheet = sheet(new Ref.OfProcess(Login.VIM));
        var doom = Doom.ifExits(session.view().get().topology(), Login.VIM);
        var fate = sheet.section(Section.Rows.class, "If it exits").orElseThrow();
        assertThat(fate.heading()).endsWith(doom.destroyed().size() + " destroyed");
        assertThat(fate.rows()).hasSize(doom.destroyed().size() + doom.survivors().size());
        assertThat(doom.destroyed()).contains(Login.serial(session, "_pid"));
    }

    @Test
    void aUserRecordShowsItsQuota() {
        var user = session.view().get().kernel().user(1000);
        var gauges =
                sheet(new Ref.OfUser(1000)).section(Section.Gauges.class, "Quota").orElseThrow();
        assertThat(gauges.gauges())
                .containsExactly(
                        new Section.Gauge("keys", user.quotaKeys(), 200),
                        new Section.Gauge("bytes", user.quotaBytes(), 20_000));
    }

    @Test
    void expiryAndRevocationAreSaid() {
        var serial = Login.serial(session, "mail-password").value();
        session.perform(new Call.SetTimeout(Login.BASH, serial, 3 * 86_400));
        session.perform(new Call.Wait(3_600));
        assertThat(value(sheet("mail-password"), "timeout")).isEqualTo("expires in 2d 23h");
        session.perform(new Call.Revoke(Login.BASH, serial));
        assertThat(value(sheet("mail-password"), "state")).startsWith("revoked");
    }

    @Test
    void whatIsGoneGivesWayToTheMoment() {
        var sheet = sheet(new Ref.OfKey(new Serial(1)));
        assertThat(sheet.about()).isEmpty();
        assertThat(sheet.title()).isEqualTo("Step " + session.view().get().timeline().cursor());
    }
}
