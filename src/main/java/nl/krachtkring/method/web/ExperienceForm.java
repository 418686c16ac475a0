package nl.krachtkring.method.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.krachtkring.method.Advice;
import nl.krachtkring.method.AgeBand;
import nl.krachtkring.method.Guest;
import nl.krachtkring.method.Perspective;
import nl.krachtkring.method.PlaceExperience;
import nl.krachtkring.platform.access.RuleViolation;

/** The fields of an experience as typed. Everything is text until it is sent, so that nothing typed is ever lost. */
final class ExperienceForm {

    private final Map<String, Object> typed = new HashMap<>();

    Map<String, Object> typed() {
        return typed;
    }

    /**
     * What is told.
     *
     * @param method the name of the method in its address
     * @return the command
     * @throws RuleViolation for a number that isn't one
     */
    PlaceExperience told(String method) {
        return new PlaceExperience(
                method,
                named(Perspective.values(), "perspective"),
                new PlaceExperience.Setting(
                        text("situation"),
                        AgeBand.of(text("age")).orElse(null),
                        text("place"),
                        number("weeks"),
                        number("contacts")),
                text("helped"),
                text("hindered"),
                text("differently"),
                new PlaceExperience.Effect(number("competence"), number("social"), number("motivation")),
                named(Advice.values(), "advice"),
                text("safety"),
                text("body"));
    }

    /** Who tells it, without an account. */
    Guest guest() {
        return new Guest(text("name"), text("email"), Boolean.TRUE.equals(typed.get("consent")), text("shown"));
    }

    private <E extends Enum<E>> E named(E[] values, String field) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text(field)))
                .findFirst()
                .orElse(null);
    }

    private String text(String field) {
        Object value = typed.get(field);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }

    private Integer number(String field) {
        String text = text(field);
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new RuleViolation(field, "method.share.number");
        }
    }
}
