package nl.krachtkring.editorial;

import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.richtext.Typed;

/**
 * Why an editor puts a version back.
 *
 * @param mark which page she saw ({@link PageHistory#mark})
 * @param reason why; 1 to 1 000 characters
 */
public record RestoreVersion(String mark, String reason) {

    private static final int LONGEST = 1_000;

    /** What was typed, without what only deceives. */
    public RestoreVersion {
        reason = Typed.text(reason);
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new RuleViolation("reason", "editorial.versions.reason.needed", LONGEST);
        }
    }
}
