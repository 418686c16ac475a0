package nl.krachtkring.method.inventory;

import java.time.LocalDate;
import java.util.Set;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.richtext.Typed;

/**
 * What is said of one organisation's work with one method.
 *
 * @param municipality where, at most {@value #LONGEST_MUNICIPALITY} characters; empty for everywhere it works, or when not told
 * @param from since when; null when not told
 * @param until its last day; null while it goes on
 * @param situations keys of situations; may be empty
 * @param modes in which forms; may be empty
 * @param frequency how often; null when not told
 * @param source where this was found, at most {@value #LONGEST_SOURCE} characters; empty when the organisation's own people say it
 * @param checkedOn when somebody last looked whether it is so
 */
public record DeploymentText(
        String municipality,
        LocalDate from,
        LocalDate until,
        Set<String> situations,
        Set<DeploymentMode> modes,
        DeploymentFrequency frequency,
        String source,
        LocalDate checkedOn) {

    static final int LONGEST_MUNICIPALITY = 80;
    static final int LONGEST_SOURCE = 300;

    /** Makes the sets immutable and the texts as they are kept: without spaces around, composed, never null. */
    public DeploymentText {
        municipality = Typed.line(municipality);
        source = Typed.line(source);
        situations = Set.copyOf(situations);
        modes = Set.copyOf(modes);
    }

    /**
     * The same, once it fits.
     *
     * @return itself
     * @throws RuleViolation of field {@code municipality}, {@code source} or {@code until}
     */
    public DeploymentText valid() {
        if (municipality.length() > LONGEST_MUNICIPALITY) {
            throw new RuleViolation("municipality", "method.deployment.municipality.length", LONGEST_MUNICIPALITY);
        }
        if (source.length() > LONGEST_SOURCE) {
            throw new RuleViolation("source", "method.deployment.source.length", LONGEST_SOURCE);
        }
        if (until != null && from != null && until.isBefore(from)) {
            throw new RuleViolation("until", "method.deployment.until.before");
        }
        return this;
    }
}
