package nl.krachtkring.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtkring.platform.richtext.Typed;

/** The form of a method: what is typed in each input, from its text and back. Pure. */
public final class MethodForm {

    /** Between words that are chosen from a list. */
    static final String COMMA = ",";

    private MethodForm() {}

    /**
     * Fills the form.
     *
     * @param text of a method; may be unfinished or empty
     * @return what stands in each input that isn't empty
     */
    public static Map<String, String> fill(String text) {
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, Object> values = MethodValues.values(text);
        for (MethodField field : MethodField.ALL) {
            fill(typed, field, values.get(field.name()));
        }
        return typed;
    }

    private static void fill(Map<String, String> typed, MethodField field, Object value) {
        if (value == null) {
            return;
        }
        switch (field.shape()) {
            case TEXT, LINES -> typed.put(field.name(), MethodValues.read(value));
            case WORDS ->
                typed.put(field.name(), list(value).map(MethodValues::read).collect(Collectors.joining(COMMA)));
            case STEPS ->
                typed.put(field.name(), list(value).map(MethodForm::step).collect(Collectors.joining("\n\n")));
            case GROUP -> field.inner().forEach(name -> typed.put(field.input(name), within(value, name)));
            case ROWS -> {
                int row = 0;
                for (Object one : list(value).toList()) {
                    for (String name : field.inner()) {
                        typed.put(field.input(row, name), within(one, name));
                    }
                    row++;
                }
            }
        }
    }

    private static Stream<?> list(Object value) {
        return value instanceof List<?> list ? list.stream() : Stream.of(value);
    }

    private static String within(Object group, String name) {
        return group instanceof Map<?, ?> map ? MethodValues.read(map.get(name)) : "";
    }

    private static String step(Object step) {
        return (within(step, "title") + "\n" + within(step, "text")).strip();
    }

    /**
     * What the form says.
     *
     * @param typed what stands in each input; null for none
     * @param rows how many rows each field of rows has at most
     * @return the text of a method; may be unfinished
     */
    public static String text(UnaryOperator<String> typed, int rows) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (MethodField field : MethodField.ALL) {
            MethodValues.put(values, field.name(), value(field, typed, rows));
        }
        return MethodValues.text(values);
    }

    private static Object value(MethodField field, UnaryOperator<String> typed, int rows) {
        return switch (field.shape()) {
            case TEXT -> some(Typed.text(typed.apply(field.name())));
            case LINES -> some(Typed.text(typed.apply(field.name())).lines().map(String::strip));
            case WORDS ->
                some(Arrays.stream(Typed.line(typed.apply(field.name())).split(COMMA)));
            case STEPS -> steps(Typed.text(typed.apply(field.name())));
            case GROUP -> group(field, name -> typed.apply(field.input(name)));
            case ROWS -> {
                List<Object> all = new ArrayList<>();
                for (int i = 0; i < rows; i++) {
                    int row = i;
                    Object one = group(field, name -> typed.apply(field.input(row, name)));
                    if (one != null) {
                        all.add(one);
                    }
                }
                yield all.isEmpty() ? null : all;
            }
        };
    }

    private static Object group(MethodField field, UnaryOperator<String> typed) {
        Map<String, Object> group = new LinkedHashMap<>();
        field.inner().forEach(name -> MethodValues.put(group, name, some(Typed.text(typed.apply(name)))));
        return group.isEmpty() ? null : group;
    }

    private static Object steps(String text) {
        List<Object> steps = new ArrayList<>();
        for (String block : text.split("\\n\\s*\\n")) {
            String step = block.strip();
            int line = step.indexOf('\n');
            Map<String, Object> fields = new LinkedHashMap<>();
            MethodValues.put(fields, "title", some(line < 0 ? step : step.substring(0, line)));
            MethodValues.put(fields, "text", line < 0 ? null : some(step.substring(line + 1)));
            if (!fields.isEmpty()) {
                steps.add(fields);
            }
        }
        return steps.isEmpty() ? null : steps;
    }

    private static Object some(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static Object some(Stream<String> texts) {
        List<String> some = texts.filter(text -> !text.isBlank()).toList();
        return some.isEmpty() ? null : some;
    }
}
