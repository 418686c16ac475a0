package nl.krachtkring.organisation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import nl.krachtkring.platform.access.RuleViolation;

/**
 * What an editor typed. All are texts as typed; the service reads them.
 *
 * @param name what it is called
 * @param type a word of {@link OrganisationType#word}
 * @param region where it works
 * @param offers what it offers, in Markdown
 * @param former names it had before, one a line, with the last year in brackets where known
 * @param shorts abbreviations, one a line
 * @param source where this was found
 * @param checkedOn the day of that, as {@code 2026-11-22}
 */
public record EditOrganisation(
        String name,
        String type,
        String region,
        String offers,
        String former,
        String shorts,
        String source,
        String checkedOn) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_OFFERS = 5_000;
    private static final int MOST_NAMES = 20;

    OrganisationText text() {
        String called = composed(name);
        if (called.length() < 2 || called.length() > LONGEST_NAME) {
            throw new RuleViolation("name", "organisation.edit.name.length", LONGEST_NAME);
        }
        if (composed(offers).length() > LONGEST_OFFERS) {
            throw new RuleViolation("offers", "organisation.edit.offers.long", LONGEST_OFFERS);
        }
        List<FormerName> before = FormerName.ofLines(composed(former));
        List<String> abbreviations = composed(shorts)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        names("former", before.stream().map(FormerName::name).toList());
        names("shorts", abbreviations);
        return new OrganisationText(
                called,
                OrganisationType.of(type)
                        .orElseThrow(() -> new RuleViolation("type", "organisation.edit.type.unknown")),
                orNull(region),
                orNull(offers),
                before,
                abbreviations,
                orNull(source),
                day());
    }

    private static void names(String field, List<String> names) {
        if (names.size() > MOST_NAMES || names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            throw new RuleViolation(field, "organisation.edit.names.long", MOST_NAMES, LONGEST_NAME);
        }
    }

    private LocalDate day() {
        return day("checkedOn", checkedOn);
    }

    /** A day as a date field sends it; null for an empty field. */
    static LocalDate day(String field, String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new RuleViolation(field, "organisation.edit.day");
        }
    }

    private static String composed(String typed) {
        return Normalizer.normalize(Objects.requireNonNullElse(typed, ""), Normalizer.Form.NFC)
                .strip();
    }

    private static String orNull(String typed) {
        String text = composed(typed);
        return text.isEmpty() ? null : text;
    }
}
