package nl.krachtkring.method.web;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** The screens of the form for an experience, one theme each. The first is enough; the last shows what was told. */
public enum ShareStep {
    /** As whom, what helped and what didn't. */
    FIRST(Set.of("perspective", "helped", "hindered", "name", "email", "consent")),
    /** In what circumstances. */
    WHERE(Set.of("situation", "age", "place", "weeks", "contacts")),
    /** What it did. */
    EFFECT(Set.of("competence", "social", "motivation")),
    /** What it takes. */
    NEEDED(Set.of("needed", "differently", "advice")),
    /** Anything else. */
    MORE(Set.of("safety", "body")),
    /** All of it, before it is placed. */
    CHECK(Set.of("name", "email", "consent"));

    private final Set<String> fields;

    ShareStep(Set<String> fields) {
        this.fields = fields;
    }

    /** The screen of a number in a form; the first for anything else. */
    static ShareStep of(String number) {
        return Arrays.stream(values())
                .filter(step -> Integer.toString(step.getNumber()).equals(number))
                .findFirst()
                .orElse(FIRST);
    }

    /** The screen on which a field stands, this one before others; null for one that stands on none, and without a field. */
    ShareStep with(String field) {
        return field == null
                ? null
                : Stream.concat(Stream.of(this), Arrays.stream(values()))
                        .filter(step -> step.fields.contains(field))
                        .findFirst()
                        .orElse(null);
    }

    ShareStep next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    ShareStep previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    /**
     * Its place in the row.
     *
     * @return from 1
     */
    public int getNumber() {
        return ordinal() + 1;
    }
}
