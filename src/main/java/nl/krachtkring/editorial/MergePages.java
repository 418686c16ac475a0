package nl.krachtkring.editorial;

import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.richtext.Typed;

/**
 * What an editor makes one.
 *
 * @param gone the name in addresses of the page that goes
 * @param kept that of the page that stays
 * @param mark which two pages she saw ({@link MergePlan#mark})
 * @param reason why; 1 to 1 000 characters
 */
public record MergePages(String gone, String kept, String mark, String reason) {

    private static final int LONGEST = 1_000;

    /** What was typed, without what only deceives. */
    public MergePages {
        reason = Typed.text(reason);
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new RuleViolation("reason", "editorial.merge.reason.needed", LONGEST);
        }
    }
}
