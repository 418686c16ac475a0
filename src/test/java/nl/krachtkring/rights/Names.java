package nl.krachtkring.rights;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Which values stand beside which names. A value is a word, number, address, or moment in the same row as a name; one that stands
 * beside two names and beside no third one tells that they belong together.
 */
final class Names {

    /** The lasting names of one person. */
    static final String FIRST = "Wilgenblad";

    static final String SECOND = "Zwaluwstaart";

    /** The name that she took for one discussion. */
    static final String ONCE = "Lindebloesem";

    private static final Set<String> HERS = Set.of(FIRST, SECOND, ONCE);

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}:.@_-]+");
    private static final String ROWS = "li, article, tr, dl";
    private static final int TELLING = 2;

    private final Map<String, Set<String>> beside = new HashMap<>();

    /** Takes a page in. */
    void read(String address, HttpResponse<String> answer) {
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return;
        }
        for (Element name : Jsoup.parse(answer.body())
                .select("main .person-name, main li[translate=no], main span[translate=no]")) {
            Element row = name.parent().closest(ROWS);
            if (row != null) {
                values(row).forEach(value -> beside.computeIfAbsent(value, key -> new HashSet<>())
                        .add(name.text()));
            }
        }
    }

    /** Whether her names were met at all. */
    boolean metBoth() {
        return HERS.stream().allMatch(name -> beside.values().stream().anyMatch(names -> names.contains(name)));
    }

    /** The values that stand beside two names of hers and nobody else's. */
    Map<String, Set<String>> telling() {
        Map<String, Set<String>> telling = new TreeMap<>();
        beside.forEach((value, names) -> {
            if (names.size() > 1 && HERS.containsAll(names)) {
                telling.put(value, names);
            }
        });
        return telling;
    }

    private static Set<String> values(Element row) {
        Set<String> values = new TreeSet<>();
        for (Element element : row.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                values.add(attribute.getValue());
                values.addAll(List.of(BETWEEN.split(attribute.getValue())));
            }
            values.add(element.ownText());
            for (String word : BETWEEN.split(element.ownText())) {
                values.add(word);
            }
        }
        values.removeIf(value -> value.length() < TELLING);
        return values;
    }
}
