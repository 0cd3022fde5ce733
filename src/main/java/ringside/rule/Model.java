package ringside.rule;

import org.pcollections.ConsPStack;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.state.Errno;
import ringside.state.Kernel;
import ringside.state.Serial;

import java.util.Collection;

/// The dispatcher: one line a call, one class an operation.
///
/// Its law: equal kernel and equal call give an equal step, byte for byte; a call that fails leaves
/// what the kernel would leave.
public final class Model implements Machine {
    public static final Model INSTANCE = new Model();

    private Model() {}

    @Override
    public Step step(Kernel kernel, Call call) {
        var draft = new Draft(kernel, call);
        try {
            return draft.step(perform(draft, call));
        } catch (Refusal refusal) {
            draft.add(new Event.Refused(refusal.errno(), refusal.rule()));
            return draft.step(new Reply.Failed(refusal.errno()));
        } catch (Suspension wait) {
            return draft.step(Sleepers.suspend(draft, call.task(), wait.key(), call));
        }
    }

    /// A thread that sleeps can make no call; that it ends means that somebody kills it.
    static Reply perform(Draft draft, Call call) {
        draft.deny(
                !(call.bare() instanceof Call.Wait) && !draft.runs(call.task()),
                Errno.ESRCH,
                TaskRule.NO_SUCH_TASK);
        draft.deny(
                draft.sleep(call.task()) != null && !(call.bare() instanceof Call.ExitProcess),
                Errno.ESRCH,
                TaskRule.TASK_SLEEPS);
        return dispatch(draft, call);
    }

    private static Reply dispatch(Draft draft, Call call) {
        return switch (call) {
            case Call.LifeCycle it -> life(draft, it);
            case Call.Construction it -> construct(draft, it);
            case Call.Inquiry it -> answer(draft, it);
            case Call.JoinSession it -> JoinSession.perform(draft, it);
            case Call.SessionToParent it -> SessionToParent.perform(draft, it);
            case Call.GetPersistent it -> GetPersistent.perform(draft, it);
            case Call.GetKeyringId it -> GetKeyringId.perform(draft, it);
            case Call.AddKey it -> AddKey.perform(draft, it);
            case Call.Link it -> Link.perform(draft, it);
            case Call.Unlink it -> Unlink.perform(draft, it);
            case Call.Clear it -> Clear.perform(draft, it);
            case Call.Revoke it -> Revoke.perform(draft, it);
            case Call.Invalidate it -> Invalidate.perform(draft, it);
            case Call.SetPerm it -> SetPerm.perform(draft, it);
            case Call.SetTimeout it -> SetTimeout.perform(draft, it);
            case Call.Search it -> Search.perform(draft, it);
            case Call.Update it -> Update.perform(draft, it);
            case Call.Move it -> Move.perform(draft, it);
            case Call.Chown it -> Chown.perform(draft, it);
            case Call.Restrict it -> Restrict.perform(draft, it);
            case Call.Unsupported it -> throw Unsupported.refuse(draft, it);
            case Call.Wait it -> Wait.perform(draft, it);
            case Call.SetLimit it -> SetLimit.perform(draft, it);
            case Call.Foretold(var inner, var serials) -> foretold(draft, inner, serials);
            case Call.Other _ -> Reply.zero();
        };
    }

    private static Reply life(Draft draft, Call.LifeCycle call) {
        return switch (call) {
            case Call.Fork it -> Fork.perform(draft, it);
            case Call.StartThread it -> StartThread.perform(draft, it);
            case Call.Exec it -> Exec.perform(draft, it);
            case Call.ExitThread it -> ExitThread.perform(draft, it);
            case Call.ExitProcess it -> ExitProcess.perform(draft, it);
            case Call.SetIds it -> SetIds.perform(draft, it);
            case Call.SetGroups it -> SetGroups.perform(draft, it);
            case Call.UnshareUser it -> UnshareUser.perform(draft, it);
            case Call.MapIds it -> MapIds.perform(draft, it);
            case Call.OpenFile it -> OpenFile.perform(draft, it);
            case Call.CloseFile it -> CloseFile.perform(draft, it);
            case Call.EnterNamespace it -> EnterNamespace.perform(draft, it);
        };
    }

    private static Reply answer(Draft draft, Call.Inquiry call) {
        return switch (call) {
            case Call.Describe it -> Describe.perform(draft, it);
            case Call.Read it -> Read.perform(draft, it);
            case Call.GetSecurity it -> GetSecurity.perform(draft, it);
            case Call.Capabilities it -> Capabilities.perform(draft, it);
            case Call.ListKeys it -> ListKeys.perform(draft, it);
            case Call.ListUsers it -> ListUsers.perform(draft, it);
        };
    }

    private static Reply construct(Draft draft, Call.Construction call) {
        return switch (call) {
            case Call.RequestKey it -> RequestKey.perform(draft, it);
            case Call.SetReqkey it -> SetReqkey.perform(draft, it);
            case Call.AssumeAuthority it -> AssumeAuthority.perform(draft, it);
            case Call.Instantiate it -> Instantiate.perform(draft, it);
            case Call.Negate it -> Reject.negate(draft, it);
            case Call.Reject it -> Reject.perform(draft, it);
        };
    }

    /// Serials left over when the call is done are forgotten by [Draft#step].
    private static Reply foretold(Draft draft, Call inner, Collection<Serial> serials) {
        draft.put(draft.counters().withForetold(ConsPStack.from(serials)));
        return perform(draft, inner);
    }
}
