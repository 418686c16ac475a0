package nl.krachtkring.method;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.krachtkring.platform.access.RuleViolation;

/**
 * The answers of an experience by the names of their inputs, as typed: some may be missing or wrong yet. They can be written
 * as one text and read from it again, so that drafts and versions, which hold one text, hold an experience too. That text is
 * Dutch that people can read; its words are a format and stay, whatever the labels on the screen become.
 */
public final class ExperienceAnswers {

    private static final Map<String, String> FACTS = ordered(
            List.of(
                    "perspective",
                    "situation",
                    "age",
                    "place",
                    "weeks",
                    "contacts",
                    "competence",
                    "social",
                    "motivation",
                    "advice"),
            List.of(
                    "als",
                    "situatie",
                    "leeftijd",
                    "waar",
                    "weken",
                    "contacten",
                    "wat je kunt",
                    "wie je hebt",
                    "wat je wilt",
                    "aanraden"));

    private static final Map<String, String> TEXTS = ordered(
            List.of("helped", "hindered", "needed", "differently", "safety", "body"),
            List.of("Wat hielp", "Wat hielp niet", "Wat nodig was", "Wat anders kan", "Over veiligheid", "Verder"));

    private static final String HEADING = "## ";
    private static final String FACT = "- ";

    /** A line of an answer that looks like a heading, perhaps with backslashes that were there already. */
    private static final Pattern LIKE_HEADING = Pattern.compile("(?m)^(\\\\*## )");

    private static final Pattern ESCAPED = Pattern.compile("(?m)^\\\\(\\\\*## )");

    private final Map<String, String> fields = new LinkedHashMap<>();

    private ExperienceAnswers(Map<String, String> typed) {
        names().forEach(name -> {
            String value = typed.get(name);
            if (value != null && !value.isBlank()) {
                fields.put(name, value.replace("\r\n", "\n").strip());
            }
        });
    }

    /**
     * What was typed.
     *
     * @param typed texts by the name of their input; other names are left out
     * @return the answers that say something
     */
    public static ExperienceAnswers of(Map<String, String> typed) {
        return new ExperienceAnswers(typed);
    }

    /**
     * What stands in an experience.
     *
     * @param told the experience
     * @return its answers
     */
    static ExperienceAnswers of(Experience told) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("perspective", told.perspective().name());
        typed.put("situation", told.situation());
        typed.put("age", told.age() == null ? null : told.age().code());
        typed.put("place", told.setting());
        typed.put("weeks", number(told.weeks()));
        typed.put("contacts", number(told.contacts()));
        typed.put("competence", number(told.effect(Dimension.COMPETENCE)));
        typed.put("social", number(told.effect(Dimension.SOCIAL)));
        typed.put("motivation", number(told.effect(Dimension.MOTIVATION)));
        typed.put("advice", told.advice() == null ? null : told.advice().name());
        typed.put("helped", told.helped());
        typed.put("hindered", told.hindered());
        typed.put("needed", told.needed());
        typed.put("differently", told.differently());
        typed.put("safety", told.safety());
        typed.put("body", told.body());
        return new ExperienceAnswers(typed);
    }

    private static String number(Integer value) {
        return value == null ? null : value.toString();
    }

    /**
     * Reads the text of a draft or a version.
     *
     * @param text as {@link #text} made it; what it doesn't know counts as "verder"
     * @return the same answers
     */
    public static ExperienceAnswers read(String text) {
        Map<String, String> typed = new LinkedHashMap<>();
        String field = null;
        for (String line : text.split("\n", -1)) {
            Optional<String> begun = line.startsWith(HEADING) ? named(TEXTS, line.substring(3)) : Optional.empty();
            if (begun.isPresent()) {
                field = begun.get();
            } else if (field != null || !takeFact(line, typed)) {
                field = field == null ? "body" : field;
                typed.merge(field, ESCAPED.matcher(line).replaceAll("$1"), (above, below) -> above + "\n" + below);
            }
        }
        return new ExperienceAnswers(typed);
    }

    private static boolean takeFact(String line, Map<String, String> typed) {
        int split = line.indexOf(": ");
        if (!line.startsWith(FACT) || split < 0) {
            return line.isBlank();
        }
        Optional<String> field = named(FACTS, line.substring(FACT.length(), split));
        field.ifPresent(name -> typed.put(name, sent(name, line.substring(split + 2))));
        return field.isPresent();
    }

    /**
     * The names of all inputs.
     *
     * @return in the order of the text
     */
    public static List<String> names() {
        return Stream.concat(FACTS.keySet().stream(), TEXTS.keySet().stream()).toList();
    }

    /**
     * The answers.
     *
     * @return texts by the name of their input, without empty ones
     */
    public Map<String, String> fields() {
        return Map.copyOf(fields);
    }

    /**
     * All of them as one text.
     *
     * @return Markdown; empty without answers
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        FACTS.forEach((name, word) -> Optional.ofNullable(fields.get(name)).ifPresent(value -> text.append(FACT)
                .append(word)
                .append(": ")
                .append(shown(name, value.replace('\n', ' ')))
                .append('\n')));
        TEXTS.forEach((name, word) -> Optional.ofNullable(fields.get(name))
                .ifPresent(value -> text.append(text.isEmpty() ? "" : "\n")
                        .append(HEADING)
                        .append(word)
                        .append("\n\n")
                        .append(LIKE_HEADING.matcher(value).replaceAll("\\\\$1"))
                        .append('\n')));
        return text.toString().strip();
    }

    /**
     * What is told.
     *
     * @param method the name of the method in its address
     * @return the command, not yet validated
     * @throws RuleViolation for a number that isn't one
     */
    public PlaceExperience told(String method) {
        return new PlaceExperience(
                method,
                named(Perspective.values(), "perspective"),
                new PlaceExperience.Setting(
                        fields.get("situation"),
                        AgeBand.of(fields.get("age")).orElse(null),
                        fields.get("place"),
                        number("weeks"),
                        number("contacts")),
                fields.get("helped"),
                fields.get("hindered"),
                fields.get("needed"),
                fields.get("differently"),
                new PlaceExperience.Effect(number("competence"), number("social"), number("motivation")),
                named(Advice.values(), "advice"),
                fields.get("safety"),
                fields.get("body"));
    }

    private <E extends Enum<E>> E named(E[] values, String field) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(fields.get(field)))
                .findFirst()
                .orElse(null);
    }

    private Integer number(String field) {
        String text = fields.get(field);
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new RuleViolation(field, "method.share.number");
        }
    }

    /** Two inputs send words of the code; in the text they have the words of people. */
    private static String shown(String field, String value) {
        return switch (field) {
            case "perspective" -> Perspective.word(value).orElse(value);
            case "advice" -> Advice.word(value).orElse(value);
            default -> value;
        };
    }

    private static String sent(String field, String word) {
        return switch (field) {
            case "perspective" -> Perspective.of(word).map(Enum::name).orElse(word);
            case "advice" -> Advice.of(word).map(Enum::name).orElse(word);
            default -> word;
        };
    }

    private static Optional<String> named(Map<String, String> words, String word) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(word.strip()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<String, String> ordered(List<String> names, List<String> words) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            all.put(names.get(i), words.get(i));
        }
        return all;
    }
}
