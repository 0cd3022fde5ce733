package ringside.rule;

import org.pcollections.TreePSet;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.state.Divergence;

/// open(2): the file keeps the opener's credentials, whatever becomes of the opener (divergence D6:
/// the pages know of no such holder).
final class OpenFile {
    private OpenFile() {}

    static Reply perform(Draft draft, Call.OpenFile call) {
        var number = draft.counters().file();
        var cred =
                draft.follows(Divergence.FILES_PIN_RINGS)
                        ? draft.cred()
                        : Fork.withoutRings(draft.cred());
        draft.put(draft.counters().afterFile());
        draft.pin(cred);
        var holder = TreePSet.singleton(draft.task().pid());
        draft.put(new ringside.state.OpenFile(number, call.path(), cred, holder));
        draft.add(new Event.FileOpened(call.task(), number, TaskRule.FILE_PINS_CREDENTIALS));
        return new Reply.Value(number);
    }
}
