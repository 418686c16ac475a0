package nl.krachtkring.editorial;

import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.richtext.Typed;

/**
 * What somebody typed as a proposal.
 *
 * @param title the title of the page
 * @param reason why; at most 1 000 characters
 * @param text what the page should say, in the form of the files
 */
public record WriteProposal(String title, String reason, String text) {

    /** The field of the reason. */
    public static final String REASON = "reason";

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_TEXT = 100_000;

    /**
     * What was typed, without what only deceives.
     *
     * @throws RuleViolation when something is longer than any form takes
     */
    public WriteProposal {
        title = Typed.line(title);
        reason = Typed.text(reason);
        if (title.length() > LONGEST_TITLE || text.length() > LONGEST_TEXT) {
            throw new RuleViolation("title", "editorial.proposal.long");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new RuleViolation(REASON, "editorial.proposal.reason.long", LONGEST_REASON);
        }
    }
}
