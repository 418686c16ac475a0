package nl.krachtkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtkring.method.Direction;
import nl.krachtkring.method.MethodField;
import nl.krachtkring.method.MethodKind;
import nl.krachtkring.method.MethodStage;
import nl.krachtkring.method.TargetGroup;
import nl.krachtkring.method.WorkPlace;
import nl.krachtkring.platform.i18n.Messages;

/** The fields of the form of a method, in parts, with their labels and what can be chosen. */
@RequestScoped
class ProposeSheet {

    private static final List<Map.Entry<String, List<String>>> PARTS = List.of(
            Map.entry("name", List.of("title", "aliases", "kind", "status")),
            Map.entry("short", List.of("summary", "forParents", "whenNot", "safetyNote", "legalNote")),
            Map.entry("whom", List.of("targetGroup", "targetGroups", "places", "ages", "situations")),
            Map.entry(
                    "how",
                    List.of(
                            "goals",
                            "approach",
                            "duration",
                            "frequency",
                            "materials",
                            "competences",
                            "conditions",
                            "costs",
                            "activeElements",
                            "tips",
                            "body")),
            Map.entry("sides", List.of("profile")),
            Map.entry("proof", List.of("recognitions", "evidence", "publications", "sources")),
            Map.entry("from", List.of("basedOn", "variantOf", "origin", "owner", "contact")));

    /** For who edits alone. */
    private static final List<String> DAYS = List.of("checkedOn", "reviewBefore");

    private static final Set<String> ONE_LINE = Set.of(
            "title",
            "duration",
            "frequency",
            "costs",
            "variantOf",
            "origin",
            "owner",
            "contact",
            "checkedOn",
            "reviewBefore");
    private static final Set<String> NEEDED = Set.of("title", "kind", "status", "summary", "forParents", "whenNot");

    @Inject
    Messages messages;

    @Inject
    Options options;

    /**
     * A part of the form.
     *
     * @param name its anchor
     * @param label its heading
     * @param fields its fields
     */
    public record Part(String name, String label, List<Field> fields) {}

    /**
     * A field.
     *
     * @param field what it is
     * @param label its label
     * @param hint what to write; empty without
     * @param control LINE, DAY, TEXT, CHOICE, WORDS, GROUP or ROWS
     * @param needed whether nothing is published without it
     */
    public record Field(MethodField field, String label, String hint, String control, boolean needed) {}

    List<Part> parts(boolean editor) {
        Stream<Map.Entry<String, List<String>>> all =
                editor ? Stream.concat(PARTS.stream(), Stream.of(Map.entry("days", DAYS))) : PARTS.stream();
        Map<String, MethodField> known =
                MethodField.all().stream().collect(Collectors.toMap(MethodField::name, field -> field));
        return all.map(part -> new Part(
                        part.getKey(),
                        messages.get("method.form.part." + part.getKey()),
                        part.getValue().stream()
                                .map(known::get)
                                .map(this::field)
                                .toList()))
                .toList();
    }

    /** Whether an input of the form, which may be one of several in a group or row, stands in a part. */
    static boolean holds(String part, String input) {
        List<String> fields = PARTS.stream()
                .filter(one -> one.getKey().equals(part))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(DAYS);
        return fields.stream().anyMatch(field -> input.equals(field) || input.startsWith(field + "-"));
    }

    private Field field(MethodField field) {
        return new Field(
                field,
                messages.get("method.form." + field.name()),
                hint(field.name()),
                control(field),
                NEEDED.contains(field.name()));
    }

    private String hint(String name) {
        String key = "method.form." + name + ".hint";
        return messages.containsKey(key) ? messages.get(key) : "";
    }

    private static String control(MethodField field) {
        return switch (field.shape()) {
            case TEXT -> ONE_LINE.contains(field.name()) ? line(field.name()) : text(field.name());
            case LINES, STEPS -> "TEXT";
            default -> field.shape().name();
        };
    }

    private static String text(String name) {
        return Set.of("kind", "status").contains(name) ? "CHOICE" : "TEXT";
    }

    private static String line(String name) {
        return Set.of("checkedOn", "reviewBefore").contains(name) ? "DAY" : "LINE";
    }

    /** How an input within a group or row is typed: LINE, DAY, NUMBER or CHOICE. */
    static String control(String within) {
        return switch (within) {
            case "date", "validUntil", "checkedOn" -> "DAY";
            case "from", "to", "year" -> "NUMBER";
            case "status", "direction", "datePrecision", "competentioneel", "sociaal", "motivationeel" -> "CHOICE";
            default -> "LINE";
        };
    }

    List<Option> choices(String name, Set<String> chosen) {
        return switch (name) {
            case "kind" ->
                Arrays.stream(MethodKind.values())
                        .map(kind -> one(kind.word(), kind.key(), chosen))
                        .toList();
            case "status" ->
                Arrays.stream(MethodStage.values())
                        .map(stage -> one(stage.word().replace('-', ' '), stage.key(), chosen))
                        .toList();
            case "targetGroups" ->
                Arrays.stream(TargetGroup.values())
                        .map(group -> one(group.word(), group.key(), chosen))
                        .toList();
            case "places" ->
                Arrays.stream(WorkPlace.values())
                        .map(place -> one(place.word(), place.key(), chosen))
                        .toList();
            default ->
                options.situations(null).stream()
                        .map(one -> new Option(one.value(), one.label(), chosen.contains(one.value())))
                        .toList();
        };
    }

    List<Option> choicesWithin(String within) {
        return switch (within) {
            case "status" ->
                Stream.of("geverifieerd", "uit projectbron", "te controleren")
                        .map(word ->
                                new Option(word, messages.get("method.form.source." + word.replace(' ', '-')), false))
                        .toList();
            case "direction" ->
                Arrays.stream(Direction.values())
                        .map(way -> one(way.word(), way.key(), Set.of()))
                        .toList();
            case "datePrecision" ->
                Stream.of("day", "month", "year")
                        .map(word -> one(word, "method.form.precision." + word, Set.of()))
                        .toList();
            default -> options.levels();
        };
    }

    private Option one(String value, String key, Set<String> chosen) {
        return new Option(value, messages.get(key), chosen.contains(value));
    }
}
