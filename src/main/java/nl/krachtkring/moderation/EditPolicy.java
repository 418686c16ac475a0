package nl.krachtkring.moderation;

import java.time.Instant;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.platform.access.Decision;

/** Who may change a text. Pure: everything it needs to know comes with the question. */
final class EditPolicy {

    private EditPolicy() {}

    /**
     * A text and whoever wants to change it.
     *
     * @param own whether she wrote it
     * @param status its state
     * @param until the end of the period in which it can be changed
     * @param returned whether a change was given back, so that she can improve it after the period too
     * @param place whether she may write there now
     */
    record Facts(boolean own, ContributionStatus status, Instant until, boolean returned, Decision place) {}

    /**
     * Whether somebody may change a text: its author, where it stands, while she may write there, and for as long as people
     * who read it would find the same text again (the period of its group).
     *
     * @param facts what it is about
     * @param now the time
     * @return allowed, denied with the reason, or absent for everybody else
     */
    static Decision mayEdit(Facts facts, Instant now) {
        if (!facts.own()) {
            return Decision.absent();
        }
        if (facts.status() != ContributionStatus.PUBLISHED) {
            return Decision.deny("moderation.edit.gone");
        }
        if (!facts.place().allowed()) {
            return facts.place();
        }
        return Decision.allowIf(facts.returned() || now.isBefore(facts.until()), "moderation.edit.late");
    }

    /**
     * Whether who has the private link of a text may change it in a form of its kind: while it waits, and when it came back. What
     * stands, or is gone, she takes away and tells anew.
     *
     * @param status its state
     * @param place whether a visitor may write there now
     * @return allowed, denied with the reason, or absent in every other state
     */
    static Decision mayOfferForm(ContributionStatus status, Decision place) {
        boolean open = status == ContributionStatus.HELD || status == ContributionStatus.RETURNED;
        return open ? place : Decision.absent();
    }
}
