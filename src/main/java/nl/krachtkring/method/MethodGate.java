package nl.krachtkring.method;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.krachtkring.editorial.Source;

/**
 * What a method must say before it appears, since people decide about children by it. When it doesn't fit and what it means for parents
 * is asked for by {@link MethodFile} already, without which nothing can be shown. Knows no database and no clock.
 */
final class MethodGate {

    private MethodGate() {}

    /** Something that is missing. */
    enum Missing {
        /** What to do about danger. */
        SAFETY("safetyNote", "what to do about danger must stand on every page of a method"),
        /** What a measure of a judge changes. */
        LEGAL(
                "legalNote",
                "where a judge may have ordered a measure, the page must say what that changes for a family"),
        /** Where the facts come from. */
        SOURCES("sources", "nothing is claimed without a source"),
        /** When somebody looked a source up. */
        SOURCE_DAY("sources", "a source that counts as verified needs the day on which it was looked up (checkedOn)"),
        /** When a body judged. */
        RECOGNITION_DAY("recognitions", "a recognition without a date can't be trusted or checked"),
        /** When somebody last went through the page. */
        CHECKED("checkedOn", "readers must see how old the page is"),
        /** When somebody will go through it again. */
        REVIEW("reviewBefore", "each page says when it is looked at again"),
        /** That this comes later. */
        REVIEW_ORDER("reviewBefore", "must be later than checkedOn");

        private final String field;
        private final String why;

        Missing(String field, String why) {
            this.field = field;
            this.why = why;
        }

        /** The field of the file. */
        String field() {
            return field;
        }

        /** Why it must be there, for who writes files. */
        String why() {
            return why;
        }

        /** The message key of the same, for who reads the desk. */
        String key() {
            return "method.missing." + name();
        }
    }

    /** All that is missing; empty for a method that may appear. */
    static List<Missing> missing(MethodText text, Predicate<String> measured) {
        List<Missing> missing = new ArrayList<>();
        demand(!text.safetyNote().isBlank(), Missing.SAFETY, missing);
        demand(!text.legalNote().isBlank() || !isLegal(text, measured), Missing.LEGAL, missing);
        demand(!text.sources().isEmpty(), Missing.SOURCES, missing);
        demand(
                text.sources().stream()
                        .allMatch(one -> one.state() != Source.State.VERIFIED || one.checkedOn() != null),
                Missing.SOURCE_DAY,
                missing);
        demand(text.recognitions().stream().allMatch(one -> one.date() != null), Missing.RECOGNITION_DAY, missing);
        demand(text.checkedOn() != null, Missing.CHECKED, missing);
        demand(text.reviewBefore() != null, Missing.REVIEW, missing);
        demand(
                text.checkedOn() == null
                        || text.reviewBefore() == null
                        || text.reviewBefore().isAfter(text.checkedOn()),
                Missing.REVIEW_ORDER,
                missing);
        return missing;
    }

    private static void demand(boolean there, Missing one, List<Missing> missing) {
        if (!there) {
            missing.add(one);
        }
    }

    /** Whether a judge or an agency may have a say where it is used. */
    private static boolean isLegal(MethodText text, Predicate<String> measured) {
        return text.audience().places().contains(WorkPlace.PROTECTION)
                || text.audience().situations().stream().anyMatch(measured);
    }
}
