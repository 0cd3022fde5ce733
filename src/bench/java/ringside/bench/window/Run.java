package ringside.bench.window;

import java.util.Map;
import java.util.Optional;

/// What came of one subject with one size: figures by name, times in milliseconds; the machine's
/// load when it began; and why there are no more of them, or nothing.
record Run(String subject, int elements, Map<String, Double> figures, String load, String note) {

    Optional<Double> figure(String name) {
        return Optional.ofNullable(figures.get(name));
    }

    String line() {
        return "%s, %,d elements (load %s) %s\n".formatted(subject, elements, load, note);
    }
}
