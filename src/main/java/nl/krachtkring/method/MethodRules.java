package nl.krachtkring.method;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.content.ContentError;

/**
 * What must be right in the form of a method before anybody else reads it, each beside its input. {@link MethodFile} asks the same of files,
 * and is asked last.
 */
final class MethodRules {

    private static final int MOST_WORDS = 120;
    private static final int MOST_ROWS = 40;
    private static final Map<String, Integer> LONGEST =
            Map.of("title", 150, "aliases", 2_000, "recognitions-body", 200, "recognitions-level", 120);

    /** The last piece of the address of a method, as the database has it. */
    private static final Pattern IN_ADDRESSES = Pattern.compile("[a-z0-9-]{1,80}");

    private static final List<String> NEEDED =
            List.of("title", "kind", "status", "summary", "forParents", "whenNot", "profile-judgedBy");
    private static final Map<String, List<String>> NEEDED_WITHIN = Map.of(
            "recognitions", List.of("body", "level"),
            "evidence", List.of("source", "direction"),
            "publications", List.of("title"),
            "sources", List.of("title", "status"));
    private static final List<String> SIDES = List.of("competentioneel", "sociaal", "motivationeel");
    private static final Set<String> DAYS = Set.of("date", "validUntil", "checkedOn", "reviewBefore");

    private final Map<String, String> typed;
    private final Predicate<String> situation;
    private RuleViolation first;

    private MethodRules(Map<String, String> typed, Predicate<String> situation) {
        this.typed = typed;
        this.situation = situation;
    }

    /**
     * Asks.
     *
     * @param text of a method
     * @param situation whether there is such a situation
     * @throws RuleViolation with all that is wrong
     */
    static void check(String text, Predicate<String> situation) {
        new MethodRules(MethodForm.fill(text), situation).check();
        try {
            MethodFile.parse(MethodValues.parse(text));
        } catch (ContentError e) {
            RuleViolation wrong = new RuleViolation("", "method.form.wrong", e.getMessage());
            wrong.addSuppressed(e);
            throw wrong;
        }
    }

    private void check() {
        NEEDED.forEach(input -> refuse(of(input).isEmpty(), input, "method.form.needed"));
        List.of("summary", "forParents")
                .forEach(input -> refuse(of(input).split("\\s+").length > MOST_WORDS, input, "method.form.words"));
        number("ages-from", 120);
        number("ages-to", 120);
        SIDES.forEach(name -> number("profile-" + name, 3));
        refuse(isTurned(), "ages-to", "method.form.turned");
        day("checkedOn", "checkedOn");
        day("reviewBefore", "reviewBefore");
        List.of("title", "aliases")
                .forEach(input -> refuse(of(input).length() > LONGEST.get(input), input, "method.form.long"));
        refuse(!of("basedOn").lines().allMatch(MethodRules::isInAddresses), "basedOn", "method.form.ancestor");
        refuse(!of("variantOf").isEmpty() && !isInAddresses(of("variantOf")), "variantOf", "method.form.ancestor");
        for (String key : of("situations").split(MethodForm.COMMA)) {
            refuse(!key.isEmpty() && !situation.test(key), "situations", "method.form.situation");
        }
        MethodField.rows().forEach(this::rows);
        if (first != null) {
            throw first;
        }
    }

    private static boolean isInAddresses(String word) {
        return IN_ADDRESSES.matcher(word).matches();
    }

    private void rows(MethodField field) {
        for (int row = 0; row < MOST_ROWS; row++) {
            for (String name : field.inner()) {
                String input = field.input(row, name);
                boolean needed =
                        NEEDED_WITHIN.getOrDefault(field.name(), List.of()).contains(name);
                refuse(needed && typed.containsKey(input) && of(input).isEmpty(), input, "method.form.needed");
                Integer most = LONGEST.get(field.name() + "-" + name);
                refuse(most != null && of(input).length() > most, input, "method.form.long");
                day(name, input);
                if ("year".equals(name)) {
                    number(input, 2200);
                }
                boolean elsewhere = "address".equals(name) && !of(input).isEmpty();
                refuse(elsewhere && !of(input).startsWith("https://"), input, "method.form.address");
            }
        }
    }

    private void day(String name, String input) {
        if (!DAYS.contains(name) || of(input).isEmpty()) {
            return;
        }
        try {
            LocalDate.parse(of(input));
        } catch (DateTimeException e) {
            refuse(true, input, "method.form.day");
        }
    }

    private void number(String input, int most) {
        String text = of(input);
        boolean fits = text.isEmpty() || (text.matches("\\d{1,4}") && Integer.parseInt(text) <= most);
        refuse(!fits, input, "method.form.number");
    }

    private boolean isTurned() {
        String from = of("ages-from");
        String to = of("ages-to");
        return from.matches("\\d{1,3}") && to.matches("\\d{1,3}") && Integer.parseInt(from) > Integer.parseInt(to);
    }

    private String of(String input) {
        return typed.getOrDefault(input, "");
    }

    private void refuse(boolean wrong, String input, String key) {
        if (!wrong) {
            return;
        }
        RuleViolation violation = new RuleViolation(input, key);
        if (first == null) {
            first = violation;
        } else {
            first.addSuppressed(violation);
        }
    }
}
