package ringside.words;

import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/// Something that another processor may find out while this one goes on, said in the language of
/// whoever asked for it.
///
/// Law: the work is a pure function, so that nobody can tell who did it. Where no processor is
/// free, whoever needs the answer first does it.
public final class Meanwhile {
    private Meanwhile() {}

    /// Begins; the answer waits until it is asked for.
    public static <T> Supplier<T> of(Supplier<T> work) {
        return ForkJoinPool.commonPool().submit(Words.carried(work)::get)::join;
    }
}
