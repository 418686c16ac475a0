package nl.krachtkring.method;

import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtkring.editorial.DayPrecision;
import nl.krachtkring.editorial.Publication;
import nl.krachtkring.editorial.Source;

/**
 * Everything that the file of a working method says.
 *
 * @param title its name
 * @param aliases its other names
 * @param kind what it is
 * @param stage how far it is
 * @param lineage where it comes from
 * @param summary plain, at most 120 words
 * @param forParents what a parent will notice and may ask, at most 120 words
 * @param audience for whom
 * @param practice how it is done
 * @param profile what it strengthens
 * @param whenNot when it doesn't fit; at least one
 * @param safetyNote what to do about danger; may be empty
 * @param legalNote what a measure of a judge changes; may be empty
 * @param recognitions what others judged of it
 * @param evidence what research says
 * @param tips from practice
 * @param publications what was written about it
 * @param sources where the facts come from
 * @param checkedOn when an editor last went through it; may be null
 * @param reviewBefore when that should happen again; may be null
 * @param body more, in Markdown
 */
public record MethodText(
        String title,
        List<String> aliases,
        MethodKind kind,
        MethodStage stage,
        Lineage lineage,
        String summary,
        String forParents,
        Audience audience,
        Practice practice,
        Profile profile,
        List<String> whenNot,
        String safetyNote,
        String legalNote,
        List<RecognitionText> recognitions,
        List<Evidence> evidence,
        List<String> tips,
        List<Publication> publications,
        List<Source> sources,
        LocalDate checkedOn,
        LocalDate reviewBefore,
        String body) {

    /**
     * Where it comes from.
     *
     * @param basedOn names of the methods it builds on
     * @param variantOf name of the method it is a form of; may be empty
     * @param origin country or maker; may be empty
     * @param owner who looks after it; may be empty
     * @param contact where to ask about it; may be empty
     */
    public record Lineage(List<String> basedOn, String variantOf, String origin, String owner, String contact) {

        /** The same as rows, each once. */
        List<Ancestor> ancestors() {
            return Stream.concat(
                            basedOn.stream().distinct().map(slug -> new Ancestor(MethodFamily.Relation.BASED_ON, slug)),
                            Stream.of(variantOf)
                                    .filter(slug -> !slug.isEmpty())
                                    .map(slug -> new Ancestor(MethodFamily.Relation.VARIANT_OF, slug)))
                    .toList();
        }
    }

    /**
     * For whom.
     *
     * @param targetGroup in words; may be empty
     * @param from youngest age in years; may be null
     * @param to oldest age in years; may be null
     * @param groups the same, as far as the catalogue sorts by it
     * @param places where people meet it
     * @param situations keys of situations
     */
    public record Audience(
            String targetGroup,
            Integer from,
            Integer to,
            List<TargetGroup> groups,
            List<WorkPlace> places,
            List<String> situations) {

        /**
         * The ages as one.
         *
         * @return without ends where they aren't known
         */
        public AgeSpan ages() {
            return new AgeSpan(from, to);
        }
    }

    /**
     * How it is done. Texts may be empty.
     *
     * @param goals what it is for
     * @param approach the steps
     * @param duration how long
     * @param frequency how often
     * @param materials what is used
     * @param competences what a professional must be able to do
     * @param conditions what an organisation must see to
     * @param costs what it costs
     * @param activeElements what makes it work
     */
    public record Practice(
            List<String> goals,
            List<Step> approach,
            String duration,
            String frequency,
            List<String> materials,
            String competences,
            String conditions,
            String costs,
            List<String> activeElements) {}

    /**
     * A step.
     *
     * @param title what is done
     * @param text how; may be empty
     */
    public record Step(String title, String text) {}

    /**
     * How much it strengthens each side, 0 (not) to 3 (much).
     *
     * @param competence wat je kunt; null when not judged
     * @param social wie je hebt; null when not judged
     * @param motivation wat je wilt; null when not judged
     * @param judgedBy whose judgement that is
     */
    public record Profile(Integer competence, Integer social, Integer motivation, String judgedBy) {}

    /**
     * A judgement of a body of experts.
     *
     * @param body who judged
     * @param level what they found
     * @param date when; null when not known
     * @param precision how exactly that is known
     * @param validUntil until when it holds; null when not known
     * @param note what to make of it; may be empty
     */
    public record RecognitionText(
            String body, String level, LocalDate date, DayPrecision precision, LocalDate validUntil, String note) {

        /**
         * The day as exactly as it is known.
         *
         * @return a day, month or year; null for none
         */
        public TemporalAccessor day() {
            return precision.of(date);
        }
    }

    /**
     * One study.
     *
     * @param source what was read
     * @param year when; null when not known
     * @param population who was studied; may be empty
     * @param direction what came of it
     * @param note what to make of it; may be empty
     */
    public record Evidence(String source, Integer year, String population, Direction direction, String note) {}
}
