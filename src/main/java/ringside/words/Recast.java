package ringside.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the key of a sentence that was made in English, where the language is read in which
/// stories are written, and what was filled in; for a window that speaks another one.
///
/// Law: of several patterns that fit, the one with the most words of its own is meant.
record Recast(String key, Pattern pattern, List<Integer> places, int own) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)\\}");
    private static final Map<String, List<Recast>> GROUPS = new ConcurrentHashMap<>();

    static Optional<Recast> find(ResourceBundle english, String group, String sentence) {
        return GROUPS.computeIfAbsent(group, _ -> all(english, group)).stream()
                .filter(it -> it.pattern.matcher(sentence).matches())
                .findFirst();
    }

    private static List<Recast> all(ResourceBundle english, String group) {
        return english.keySet().stream()
                .filter(key -> key.startsWith(group))
                .map(key -> of(key, english.getString(key)))
                .sorted(Comparator.comparingInt((Recast it) -> -it.own).thenComparing(Recast::key))
                .toList();
    }

    private static Recast of(String key, String text) {
        var pattern = new StringBuilder();
        var places = new ArrayList<Integer>();
        var place = PLACE.matcher(text);
        var read = 0;
        while (place.find()) {
            pattern.append(Pattern.quote(text.substring(read, place.start()))).append("(.+?)");
            places.add(Integer.valueOf(place.group(1)));
            read = place.end();
        }
        pattern.append(Pattern.quote(text.substring(read)));
        return new Recast(
                key,
                Pattern.compile(pattern.toString(), Pattern.DOTALL),
                List.copyOf(places),
                PLACE.matcher(text).replaceAll("").length());
    }

    /// What was filled in, in the order of the places' numbers.
    List<String> filling(String sentence) {
        Matcher found = pattern.matcher(sentence);
        if (!found.matches()) throw new IllegalArgumentException(sentence);
        var filling = new String[places.size()];
        for (var i = 0; i < filling.length; i++) filling[places.get(i)] = found.group(i + 1);
        return List.of(filling);
    }
}
