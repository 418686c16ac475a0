package nl.krachtkring.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.krachtkring.platform.content.ContentError;
import nl.krachtkring.platform.content.ContentFile;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * The text of a method by its fields, which may be unfinished. A value is a text, a list of texts, a group or a list of groups, with nothing
 * blank in it, so that two texts say the same when their values are equal.
 */
final class MethodValues {

    private static final String FENCE = "---\n";
    private static final int WIDTH = 110;

    private MethodValues() {}

    /** The fields of a text; none for an empty text. */
    static Map<String, Object> values(String text) {
        if (text.isEmpty()) {
            return Map.of();
        }
        ContentFile file = parse(text);
        Map<String, Object> values = new LinkedHashMap<>();
        for (MethodField field : MethodField.ALL) {
            Object raw = field.name().equals(MethodField.BODY)
                    ? file.body()
                    : file.matter().fields().get(field.name());
            put(values, field.name(), ordered(field, tidy(raw)));
        }
        return values;
    }

    static ContentFile parse(String text) {
        try {
            return ContentFile.parse("voorstel.md", text);
        } catch (ContentError e) {
            throw new IllegalStateException("a kept text can't be read", e);
        }
    }

    /** A file that says this. */
    static String text(Map<String, Object> values) {
        Map<String, Object> fields = new LinkedHashMap<>(values);
        Object body = fields.remove(MethodField.BODY);
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(WIDTH)
                .build();
        return FENCE + new Dump(settings).dumpToString(fields) + FENCE + (body == null ? "" : "\n" + body + "\n");
    }

    /** What of one text was changed, upon another: a field that stayed as it was in the base is as it is now. */
    static String upon(String base, String proposed, String now) {
        Map<String, Object> was = values(base);
        Map<String, Object> is = values(proposed);
        Map<String, Object> stands = values(now);
        if (was.equals(stands)) {
            return proposed;
        }
        Map<String, Object> would = new LinkedHashMap<>();
        for (MethodField field : MethodField.ALL) {
            Object wanted = is.get(field.name());
            boolean left = Objects.equals(was.get(field.name()), wanted);
            put(would, field.name(), left ? stands.get(field.name()) : wanted);
        }
        return text(would);
    }

    /** A value as people read it. */
    static String read(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(MethodValues::read).collect(Collectors.joining("\n"));
        }
        if (value instanceof Map<?, ?> group) {
            return group.values().stream().map(MethodValues::read).collect(Collectors.joining(" · "));
        }
        return value.toString();
    }

    /** In which order words are chosen, or fields of a row stand, says nothing. */
    private static Object ordered(MethodField field, Object value) {
        if (field.shape() == MethodField.Shape.WORDS && value instanceof List<?> words) {
            return words.stream().map(MethodValues::read).sorted().toList();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> ordered(field, one)).toList();
        }
        if (value instanceof Map<?, ?> group) {
            Map<String, Object> ordered = new LinkedHashMap<>();
            field.inner().forEach(name -> put(ordered, name, group.get(name)));
            return ordered;
        }
        return value;
    }

    private static Object tidy(Object raw) {
        if (raw instanceof List<?> list) {
            return list.stream()
                    .map(MethodValues::tidy)
                    .filter(Objects::nonNull)
                    .collect(Collectors.collectingAndThen(
                            Collectors.toList(), all -> all.isEmpty() ? null : List.copyOf(all)));
        }
        if (raw instanceof Map<?, ?> group) {
            Map<String, Object> tidy = new LinkedHashMap<>();
            group.forEach((name, value) -> put(tidy, String.valueOf(name), tidy(value)));
            return tidy.isEmpty() ? null : tidy;
        }
        String text = raw == null ? "" : raw.toString().strip();
        return text.isEmpty() ? null : text;
    }

    static void put(Map<String, Object> values, String name, Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
