package ringside.linux;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import java.util.Optional;

/// What a window lacks on this machine, in one sentence that names the remedy. Asked only after a
/// window could not be opened or when there is plainly no display, because foreign calls cost a
/// tenth of a second that a start need not pay.
@SuppressWarnings("restricted") // foreign calls are this room's business
public final class Screen {
    private Screen() {}

    /// Whether the environment names no X display at all; a quick look without any foreign call.
    public static boolean plainlyAbsent(String os, Map<String, String> environment) {
        return isLinux(os) && environment.getOrDefault("DISPLAY", "").isEmpty();
    }

    /// What is missing for a window: a display, one that answers, or GTK 3. Empty when all is
    /// there, and on every other system.
    public static Optional<String> missing(String os, Map<String, String> environment) {
        if (!isLinux(os)) return Optional.empty();
        var display = environment.getOrDefault("DISPLAY", "");
        if (display.isEmpty()) return Optional.of(noDisplay(environment));
        if (!loads("libgtk-3.so.0"))
            return Optional.of(
                    "Ringside needs GTK 3 to open its window and libgtk-3.so.0 is not installed"
                            + " (Debian: apt install libgtk-3-0).");
        if (!answers(display))
            return Optional.of(
                    "Ringside needs a display to open its window and DISPLAY="
                            + display
                            + " does not answer; start an X server there or unset DISPLAY.");
        return Optional.empty();
    }

    private static String noDisplay(Map<String, String> environment) {
        return environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()
                ? "Ringside needs a display to open its window and DISPLAY is not set."
                : "Ringside needs an X display to open its window and this Wayland session offers none"
                        + " (install Xwayland, which sets DISPLAY).";
    }

    private static boolean isLinux(String os) {
        return os.startsWith("Linux");
    }

    private static boolean loads(String library) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }

    private static boolean answers(String name) {
        try (var arena = Arena.ofConfined()) {
            var x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            var address = ValueLayout.ADDRESS;
            var linker = Linker.nativeLinker();
            var open =
                    linker.downcallHandle(
                            x11.findOrThrow("XOpenDisplay"),
                            FunctionDescriptor.of(address, address));
            var close =
                    linker.downcallHandle(
                            x11.findOrThrow("XCloseDisplay"),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, address));
            var display = (MemorySegment) open.invokeExact(arena.allocateFrom(name));
            if (display.address() == 0) return false;
            var _ = (int) close.invokeExact(display);
            return true;
        } catch (Throwable unusable) {
            return false;
        }
    }
}
