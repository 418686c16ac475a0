package nl.krachtkring.editorial;

import java.time.LocalDate;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.richtext.Typed;

/**
 * What an editor decides on a proposal.
 *
 * @param mark which proposal and page she saw ({@link ProposalView#mark})
 * @param answer to who proposed it; at most 1 000 characters; may be empty when it is published
 * @param checked whether she went through the whole page today
 * @param reviewBefore when that should happen again; null leaves the day as it is
 */
public record DecideProposal(String mark, String answer, boolean checked, LocalDate reviewBefore) {

    /** The field of the answer. */
    static final String ANSWER = "answer";

    private static final int LONGEST = 1_000;

    /** What was typed, without what only deceives. */
    public DecideProposal {
        answer = Typed.text(answer);
        if (answer.length() > LONGEST) {
            throw new RuleViolation(ANSWER, "editorial.proposal.reason.long", LONGEST);
        }
    }
}
