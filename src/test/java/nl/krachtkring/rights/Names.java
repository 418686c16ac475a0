package nl.krachtkring.rights;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Which values stand beside which names. A value is a word, number, address, or moment in the same row of a page, entry of a
 * feed, meeting of a calendar file or object of JSON as a name, or in the address and headers of an answer that holds the
 * name; one that stands beside two names and beside no third one tells that they belong together.
 */
final class Names {

    /** The lasting names of one person. */
    static final String FIRST = "Wilgenblad";

    static final String SECOND = "Zwaluwstaart";

    /** The name that she took for one discussion. */
    static final String ONCE = "Lindebloesem";

    private static final Set<String> HERS = Set.of(FIRST, SECOND, ONCE);

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}:.@_-]+");
    private static final Pattern BLOCKS = Pattern.compile("(?=<entry|BEGIN:VEVENT|\\{\"|<url>)");
    /** A moment in a mail counts to the minute. */
    private static final Pattern MINUTE = Pattern.compile("\\d{1,2} \\p{L}{3} \\d{4} \\d{2}:\\d{2}");

    private static final Pattern SECOND_OF_DAY = Pattern.compile("\\d{2}:\\d{2}:\\d{2}");
    private static final String ROWS = "li, article, tr, dl, section";
    private static final int TELLING = 2;

    /** Differs by chance. */
    private static final Set<String> OF_THE_ANSWER = Set.of("date", "content-length");

    /** When a calendar file was asked for. */
    private static final String OF_THE_MOMENT = "DTSTAMP";

    private final Set<String> others;
    private final Map<String, Set<String>> beside = new HashMap<>();
    private final Set<String> sorts = new TreeSet<>();
    private final Map<String, Set<String>> pictures = new TreeMap<>();
    private final Map<String, String> drawn = new HashMap<>();

    /**
     * Nothing seen yet.
     *
     * @param all every name that there is, but the reader's own, which stands on each of her pages
     */
    Names(Set<String> all) {
        this.others = Set.copyOf(all);
    }

    /** Takes an answer in. */
    void read(String address, HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll("[;/].*", "");
        boolean page = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        String told = page ? Jsoup.parse(answer.body()).body().text() : answer.body();
        Set<String> here = others.stream().filter(told::contains).collect(Collectors.toSet());
        // A page that holds two of her names puts them beside each other for everybody; it gives nothing away by its
        // address.
        if (here.stream().filter(HERS::contains).count() < 2) {
            around(address, answer).forEach(value -> stands(value, here));
        }
        if (page) {
            rows(Jsoup.parse(answer.body()));
        } else if ("image".equals(type)) {
            drawn.put(address, answer.body());
        } else if (!here.isEmpty()) {
            sorts.add(type);
            for (String block : BLOCKS.split(answer.body())) {
                Set<String> in = here.stream().filter(block::contains).collect(Collectors.toSet());
                Arrays.stream(BETWEEN.split(block))
                        .filter(value -> !value.startsWith(OF_THE_MOMENT))
                        .forEach(value -> stands(value, in));
            }
        }
    }

    /** Takes a mail in, as it left: everything in it stands beside the name of whom it tells, which needn't be in it. */
    void read(String name, String mail) {
        Matcher moment = MINUTE.matcher(mail);
        while (moment.find()) {
            stands(moment.group(), Set.of(name));
        }
        Arrays.stream(BETWEEN.split(mail))
                .filter(value -> !SECOND_OF_DAY.matcher(value).matches())
                .forEach(value -> stands(value, Set.of(name)));
    }

    /** The addresses of pictures beside names of which nobody saw the bytes; a leaf is drawn from the name itself. */
    Set<String> unseenPictures() {
        Set<String> unseen = new TreeSet<>(pictures.keySet());
        unseen.removeAll(drawn.keySet());
        return unseen;
    }

    /** Whether her names were met at all. */
    boolean metBoth() {
        return HERS.stream().allMatch(name -> beside.values().stream().anyMatch(names -> names.contains(name)));
    }

    /** Whether a name was met in something else than a page. */
    boolean metBesidePages() {
        return !sorts.isEmpty();
    }

    /** The values that stand beside two names of hers and nobody else's. */
    Map<String, Set<String>> telling() {
        pictures.forEach((address, names) -> stands("the picture " + drawn.get(address), names));
        Map<String, Set<String>> telling = new TreeMap<>();
        beside.forEach((value, names) -> {
            if (names.size() > 1 && HERS.containsAll(names)) {
                telling.put(value, names);
            }
        });
        return telling;
    }

    private void rows(Document page) {
        for (Element name : page.select("main .person-name, main li[translate=no], main span[translate=no]")) {
            Element row = name.parent().closest(ROWS);
            if (row != null) {
                values(row).forEach(value -> stands(value, Set.of(name.text())));
                row.select("img")
                        .forEach(picture -> pictures.computeIfAbsent(picture.attr("src"), key -> new HashSet<>())
                                .add(name.text()));
            }
        }
    }

    private void stands(String value, Set<String> names) {
        if (value.length() >= TELLING && !names.isEmpty()) {
            beside.computeIfAbsent(value, key -> new HashSet<>()).addAll(names);
        }
    }

    /** What comes with an answer instead of in it. */
    private static Set<String> around(String address, HttpResponse<String> answer) {
        Set<String> values = new TreeSet<>(List.of(BETWEEN.split(address)));
        answer.headers().map().forEach((header, given) -> {
            if (!OF_THE_ANSWER.contains(header.toLowerCase(java.util.Locale.ROOT))) {
                for (String value : given) {
                    values.add(header + " " + value);
                    values.addAll(List.of(BETWEEN.split(value)));
                }
            }
        });
        return values;
    }

    private static Set<String> values(Element row) {
        Set<String> values = new TreeSet<>();
        for (Element element : row.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                values.add(attribute.getValue());
                values.addAll(List.of(BETWEEN.split(attribute.getValue())));
            }
            values.add(element.ownText());
            values.addAll(List.of(BETWEEN.split(element.ownText())));
        }
        return values;
    }
}
