package nl.krachtkring.method;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.krachtkring.editorial.DayPrecision;
import nl.krachtkring.editorial.Publication;
import nl.krachtkring.editorial.Source;
import nl.krachtkring.platform.content.ContentFile;
import nl.krachtkring.platform.content.FrontMatter;

/** Reads the file of a working method; a wrong field is refused with its name and line. */
final class MethodFile {

    /** B1 texts that a reader takes in at once (the fields of the product). */
    private static final int MOST_WORDS = 120;

    private static final int MOST_PROFILE = 3;
    private static final int OLDEST = 120;
    private static final int TITLE_LENGTH = 150;
    private static final int BODY_LENGTH = 200;
    private static final int LEVEL_LENGTH = 120;

    private static final Set<String> FIELDS = Set.of(
            "title",
            "aliases",
            "kind",
            "status",
            "basedOn",
            "variantOf",
            "origin",
            "owner",
            "summary",
            "forParents",
            "targetGroup",
            "targetGroups",
            "places",
            "ages",
            "situations",
            "goals",
            "approach",
            "duration",
            "frequency",
            "profile",
            "whenNot",
            "safetyNote",
            "legalNote",
            "contact",
            "materials",
            "competences",
            "conditions",
            "costs",
            "activeElements",
            "recognitions",
            "evidence",
            "tips",
            "publications",
            "sources",
            "checkedOn",
            "reviewBefore");

    private MethodFile() {}

    static MethodText parse(ContentFile file) {
        FrontMatter fields = file.matter().only(FIELDS);
        return new MethodText(
                limited(fields, "title", TITLE_LENGTH),
                fields.texts("aliases"),
                MethodKind.WORDS.get(fields.oneOf("kind", MethodKind.WORDS.keySet())),
                MethodStage.WORDS.get(fields.oneOf("status", MethodStage.WORDS.keySet())),
                lineage(fields),
                brief(fields, "summary"),
                brief(fields, "forParents"),
                audience(fields),
                practice(fields),
                profile(fields),
                whenNot(fields),
                fields.optional("safetyNote").orElse(""),
                fields.optional("legalNote").orElse(""),
                recognitions(fields),
                evidence(fields),
                fields.texts("tips"),
                Publication.read(fields),
                Source.read(fields),
                fields.date("checkedOn").orElse(null),
                fields.date("reviewBefore").orElse(null),
                file.body());
    }

    private static MethodText.Lineage lineage(FrontMatter fields) {
        return new MethodText.Lineage(
                fields.texts("basedOn"),
                fields.optional("variantOf").orElse(""),
                fields.optional("origin").orElse(""),
                fields.optional("owner").orElse(""),
                fields.optional("contact").orElse(""));
    }

    private static MethodText.Audience audience(FrontMatter fields) {
        FrontMatter ages = fields.group("ages")
                .map(group -> group.only(Set.of("from", "to")))
                .orElse(null);
        Integer from = ages == null ? null : within(ages, "from", OLDEST);
        Integer to = ages == null ? null : within(ages, "to", OLDEST);
        if (from != null && to != null && from > to) {
            throw fields.error("ages", "must run from the youngest to the oldest");
        }
        return new MethodText.Audience(
                fields.optional("targetGroup").orElse(""),
                from,
                to,
                known(fields, "targetGroups", TargetGroup::of),
                known(fields, "places", WorkPlace::of),
                List.copyOf(new LinkedHashSet<>(fields.texts("situations"))));
    }

    private static <T> List<T> known(FrontMatter fields, String name, Function<String, Optional<T>> of) {
        return fields.texts(name).stream()
                .distinct()
                .map(word -> of.apply(word).orElseThrow(() -> fields.error(name, "has no word " + word)))
                .toList();
    }

    private static MethodText.Practice practice(FrontMatter fields) {
        return new MethodText.Practice(
                fields.texts("goals"),
                fields.groups("approach").stream()
                        .map(step -> new MethodText.Step(
                                step.required("title"), step.optional("text").orElse("")))
                        .toList(),
                fields.optional("duration").orElse(""),
                fields.optional("frequency").orElse(""),
                fields.texts("materials"),
                fields.optional("competences").orElse(""),
                fields.optional("conditions").orElse(""),
                fields.optional("costs").orElse("onbekend"),
                fields.texts("activeElements"));
    }

    private static MethodText.Profile profile(FrontMatter fields) {
        FrontMatter profile = fields.group("profile").orElseThrow(() -> fields.error("profile", "is required"));
        profile.only(Set.of("competentioneel", "sociaal", "motivationeel", "judgedBy"));
        return new MethodText.Profile(
                within(profile, "competentioneel", MOST_PROFILE),
                within(profile, "sociaal", MOST_PROFILE),
                within(profile, "motivationeel", MOST_PROFILE),
                profile.required("judgedBy"));
    }

    private static List<String> whenNot(FrontMatter fields) {
        List<String> lines = fields.texts("whenNot");
        if (lines.isEmpty()) {
            throw fields.error("whenNot", "needs at least one line");
        }
        return lines;
    }

    private static List<MethodText.RecognitionText> recognitions(FrontMatter fields) {
        Set<String> known = Set.of("body", "level", "date", "datePrecision", "validUntil", "note");
        return fields.groups("recognitions").stream()
                .map(group -> group.only(known))
                .map(group -> new MethodText.RecognitionText(
                        limited(group, "body", BODY_LENGTH),
                        limited(group, "level", LEVEL_LENGTH),
                        group.date("date").orElse(null),
                        DayPrecision.read(group, "datePrecision"),
                        group.date("validUntil").orElse(null),
                        group.optional("note").orElse("")))
                .toList();
    }

    private static List<MethodText.Evidence> evidence(FrontMatter fields) {
        Set<String> known = Set.of("source", "year", "population", "direction", "note");
        return fields.groups("evidence").stream()
                .map(group -> group.only(known))
                .map(group -> new MethodText.Evidence(
                        group.required("source"),
                        group.number("year").orElse(null),
                        group.optional("population").orElse(""),
                        Direction.WORDS.get(group.oneOf("direction", Direction.WORDS.keySet())),
                        group.optional("note").orElse("")))
                .toList();
    }

    private static Integer within(FrontMatter fields, String name, int most) {
        Integer number = fields.number(name).orElse(null);
        if (number != null && (number < 0 || number > most)) {
            throw fields.error(name, "must be 0 to " + most);
        }
        return number;
    }

    private static String limited(FrontMatter fields, String name, int most) {
        String text = fields.required(name);
        if (text.length() > most) {
            throw fields.error(name, "must be at most " + most + " characters");
        }
        return text;
    }

    private static String brief(FrontMatter fields, String name) {
        String text = fields.required(name);
        int words = text.split("\\s+").length;
        if (words > MOST_WORDS) {
            throw fields.error(name, "must be at most " + MOST_WORDS + " words, has " + words);
        }
        return text;
    }
}
