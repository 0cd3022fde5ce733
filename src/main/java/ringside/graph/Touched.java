package ringside.graph;

import ringside.call.Event;
import ringside.state.Serial;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which things an event is about: holders whose references may have changed, and what began or
/// ended by it.
final class Touched {
    private Touched() {}

    static List<Ref> holders(Event event) {
        return switch (event) {
            case Event.Forked(_, var pid, _) -> task(pid);
            case Event.ThreadStarted(_, var tid, _) -> task(tid);
            case Event.ThreadEnded(var tid, _, _) -> task(tid);
            case Event.SlotChanged change -> task(change.task());
            case Event.AuthorityChanged change -> task(change.task());
            case Event.Slept(var tid, _, _) -> task(tid);
            case Event.Returned(var tid, _, _) -> task(tid);
            case Event.HelperStarted helper ->
                    Stream.concat(
                                    Stream.of(
                                            new Ref.OfTask(helper.task()),
                                            new Ref.OfTask(helper.pid())),
                                    keys(helper.key(), helper.authority()))
                            .toList();
            case Event.FileOpened(_, var file, _) -> List.of(new Ref.OfFile(file));
            case Event.FileClosed(var file, _) -> List.of(new Ref.OfFile(file));
            case Event.NamespaceMade(_, var space, _) -> List.of(new Ref.OfNamespace(space));
            case Event.NamespaceGone(var space, _) -> List.of(new Ref.OfNamespace(space));
            case Event.Linked(var ring, _, _, _) -> keys(ring).toList();
            case Event.Unlinked(var ring, _, _) -> keys(ring).toList();
            case Event.Changed(var key, _, _) -> keys(key).toList();
            case Event.Created(var key, _) -> keys(key).toList();
            case Event.Destroyed(var key, _) -> keys(key).toList();
            case Event.Execed(var task, _, _, _) -> task(task);
            case Event.ProcessEnded _, Event.Reparented _, Event.Identity _ -> List.of();
            case Event.DestinationChanged _, Event.Visited _, Event.TimePassed _ -> List.of();
            case Event.LimitSet _, Event.Decided _, Event.Refused _ -> List.of();
        };
    }

    private static List<Ref> task(int tid) {
        return List.of(new Ref.OfTask(tid));
    }

    private static Stream<Ref> keys(Serial... serials) {
        return Stream.of(serials).map(Ref.OfKey::new);
    }

    static Optional<Ref> begun(Event event) {
        if (event instanceof Event.Forked(_, var pid, _))
            return Optional.of(new Ref.OfProcess(pid));
        if (event instanceof Event.HelperStarted helper)
            return Optional.of(new Ref.OfProcess(helper.pid()));
        if (event instanceof Event.ThreadStarted(_, var tid, _))
            return Optional.of(new Ref.OfTask(tid));
        if (event instanceof Event.FileOpened(_, var file, _))
            return Optional.of(new Ref.OfFile(file));
        return event instanceof Event.NamespaceMade(_, var space, _)
                ? Optional.of(new Ref.OfNamespace(space))
                : Optional.empty();
    }

    static Optional<Ref> ended(Event event) {
        if (event instanceof Event.ProcessEnded(var pid, _))
            return Optional.of(new Ref.OfProcess(pid));
        if (event instanceof Event.ThreadEnded(var tid, _, _))
            return Optional.of(new Ref.OfTask(tid));
        if (event instanceof Event.FileClosed(var file, _))
            return Optional.of(new Ref.OfFile(file));
        return event instanceof Event.NamespaceGone(var space, _)
                ? Optional.of(new Ref.OfNamespace(space))
                : Optional.empty();
    }
}
