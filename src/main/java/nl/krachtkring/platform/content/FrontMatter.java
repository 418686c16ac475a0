package nl.krachtkring.platform.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields on top of a content file, read with a clear error where one is missing or of the wrong shape. */
public final class FrontMatter {

    private final String path;
    private final Map<String, Object> fields;
    private final Map<String, Integer> lines;

    /**
     * Wraps parsed fields.
     *
     * @param path the file, for errors
     * @param fields the parsed YAML
     * @param lines where each top field stands, from 1
     */
    public FrontMatter(String path, Map<String, Object> fields, Map<String, Integer> lines) {
        this.path = path;
        this.fields = fields;
        this.lines = Map.copyOf(lines);
    }

    /**
     * Refuses fields that nobody reads, which are mistakes of spelling more often than not.
     *
     * @param known the names it may hold
     * @return this
     * @throws ContentError that names the first unknown field
     */
    public FrontMatter only(Set<String> known) {
        fields.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw error(name, "is not a field here");
                });
        return this;
    }

    /**
     * A text that must be there.
     *
     * @param name the field
     * @return its text, not blank
     * @throws ContentError when it is missing, blank or not a text
     */
    public String required(String name) {
        return optional(name).orElseThrow(() -> error(name, "is required"));
    }

    /**
     * A text that may be missing.
     *
     * @param name the field
     * @return its text; empty when missing or blank
     * @throws ContentError when it is a list or a map
     */
    public Optional<String> optional(String name) {
        Object value = fields.get(name);
        if (value instanceof List || value instanceof Map) {
            throw error(name, "must be one value");
        }
        return Optional.ofNullable(value)
                .map(Object::toString)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /**
     * A text from a fixed list.
     *
     * @param name the field
     * @param allowed the values it may have
     * @return its value
     * @throws ContentError when it has another value
     */
    public String oneOf(String name, Set<String> allowed) {
        String value = required(name);
        if (!allowed.contains(value)) {
            throw error(name, "must be one of " + allowed.stream().sorted().toList());
        }
        return value;
    }

    /**
     * A day.
     *
     * @param name the field
     * @return the day; empty when missing
     * @throws ContentError when it is not written as 2026-11-21
     */
    public Optional<LocalDate> date(String name) {
        return optional(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw error(name, "must be a day such as 2026-11-21");
            }
        });
    }

    /**
     * A whole number.
     *
     * @param name the field
     * @return the number; empty when missing
     * @throws ContentError when it is something else
     */
    public Optional<Integer> number(String name) {
        return optional(name).map(text -> {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                throw error(name, "must be a whole number");
            }
        });
    }

    /**
     * A list of texts.
     *
     * @param name the field
     * @return the texts; empty when missing
     * @throws ContentError when it is not a list
     */
    public List<String> texts(String name) {
        return list(name).stream().map(item -> text(name, item)).toList();
    }

    /**
     * A list of groups of fields.
     *
     * @param name the field
     * @return each group; empty when missing
     * @throws ContentError when it is not a list of maps
     */
    public List<FrontMatter> groups(String name) {
        return list(name).stream().map(item -> group(name, item)).toList();
    }

    /**
     * One group of fields.
     *
     * @param name the field
     * @return the group; empty when missing
     * @throws ContentError when it is not a map
     */
    public Optional<FrontMatter> group(String name) {
        return Optional.ofNullable(fields.get(name)).map(item -> group(name, item));
    }

    /**
     * Everything as parsed, for keeping whole.
     *
     * @return the parsed YAML
     */
    public Map<String, Object> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /**
     * An error about one field.
     *
     * @param name the field
     * @param fault what is wrong with it
     * @return the error, to be thrown
     */
    public ContentError error(String name, String fault) {
        return new ContentError(path, lines.getOrDefault(name, 0), name + " " + fault);
    }

    /** What stands in a group has the line of the field that holds the group. */
    private FrontMatter group(String name, Object item) {
        if (!(item instanceof Map<?, ?> map)) {
            throw error(name, "must hold fields");
        }
        Map<String, Object> inner = new LinkedHashMap<>();
        Map<String, Integer> innerLines = new HashMap<>();
        map.forEach((key, value) -> {
            inner.put(String.valueOf(key), value);
            innerLines.put(String.valueOf(key), lines.getOrDefault(name, 0));
        });
        return new FrontMatter(path, inner, innerLines);
    }

    private String text(String name, Object item) {
        if (item == null || item instanceof Map || item instanceof List) {
            throw error(name, "must be a list of texts");
        }
        return item.toString().strip();
    }

    private List<?> list(String name) {
        Object value = fields.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw error(name, "must be a list");
    }
}
