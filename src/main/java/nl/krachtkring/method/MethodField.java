package nl.krachtkring.method;

import java.util.List;
import java.util.stream.Stream;

/**
 * A field of the form of a method, and how it stands in its file.
 *
 * @param name its name in the file
 * @param shape how it is typed and kept
 * @param inner the names of the fields within it, for groups and rows
 */
public record MethodField(String name, Shape shape, List<String> inner) {

    /** How a field is typed and kept. */
    public enum Shape {
        /** One text. */
        TEXT,
        /** A list, of which each line is one. */
        LINES,
        /** Chosen words of a fixed list. */
        WORDS,
        /** Fields that belong together, typed one by one. */
        GROUP,
        /** Steps, with a blank line between; the first line is the title. */
        STEPS,
        /** Groups that can be added. */
        ROWS
    }

    /** What stands below the fields of the file. */
    static final String BODY = "body";

    /** Every field, in the order of the form. */
    static final List<MethodField> ALL = List.of(
            text("title"),
            lines("aliases"),
            text("kind"),
            text("status"),
            text("summary"),
            text("forParents"),
            lines("whenNot"),
            text("safetyNote"),
            text("legalNote"),
            text("targetGroup"),
            words("targetGroups"),
            words("places"),
            new MethodField("ages", Shape.GROUP, List.of("from", "to")),
            words("situations"),
            lines("goals"),
            new MethodField("approach", Shape.STEPS, List.of("title", "text")),
            text("duration"),
            text("frequency"),
            lines("materials"),
            text("competences"),
            text("conditions"),
            text("costs"),
            lines("activeElements"),
            new MethodField("profile", Shape.GROUP, List.of("competentioneel", "sociaal", "motivationeel", "judgedBy")),
            rows("recognitions", "body", "level", "date", "datePrecision", "validUntil", "note"),
            rows("evidence", "source", "year", "direction", "population", "note"),
            lines("tips"),
            text(BODY),
            rows("publications", "title", "authors", "publisher", "year", "type", "address", "format", "size"),
            lines("basedOn"),
            text("variantOf"),
            text("origin"),
            text("owner"),
            text("contact"),
            rows("sources", "title", "date", "checkedOn", "status"),
            text("checkedOn"),
            text("reviewBefore"));

    /** Makes the list immutable. */
    public MethodField {
        inner = List.copyOf(inner);
    }

    /**
     * Every field.
     *
     * @return in the order of the page
     */
    public static List<MethodField> all() {
        return ALL;
    }

    /**
     * The rows that can be added to.
     *
     * @return fields of that shape
     */
    public static Stream<MethodField> rows() {
        return ALL.stream().filter(field -> field.shape() == Shape.ROWS);
    }

    /** The message key of its name. */
    String key() {
        return "method.form." + name;
    }

    /**
     * The name of one input.
     *
     * @param within a name of {@link #inner}
     * @return for a group
     */
    public String input(String within) {
        return name + "-" + within;
    }

    /**
     * The name of one input.
     *
     * @param row from 0
     * @param within a name of {@link #inner}
     * @return for rows
     */
    public String input(int row, String within) {
        return name + "-" + row + "-" + within;
    }

    private static MethodField text(String name) {
        return new MethodField(name, Shape.TEXT, List.of());
    }

    private static MethodField lines(String name) {
        return new MethodField(name, Shape.LINES, List.of());
    }

    private static MethodField words(String name) {
        return new MethodField(name, Shape.WORDS, List.of());
    }

    private static MethodField rows(String name, String... inner) {
        return new MethodField(name, Shape.ROWS, List.of(inner));
    }
}
