package nl.krachtkring.member;

import nl.krachtkring.platform.access.Decision;

/**
 * Who reads what somebody tells of herself. Pure. Without the consent to show her profile elsewhere it is read by her
 * fellow members beside what she wrote in their group, and nowhere else, as the statement of that consent says.
 */
public final class ProfilePolicy {

    private ProfilePolicy() {}

    /**
     * Who reads beside which text.
     *
     * @param self whether the reader wrote the text
     * @param insideHere whether it stands in a group in which both are members, the writer by this name
     * @param sharesGroup whether there is any such group
     * @param consented whether the writer consented to show her profile in other places
     */
    public record Reading(boolean self, boolean insideHere, boolean sharesGroup, boolean consented) {}

    /**
     * Whether a field is shown. Whether the text itself may be read is asked before.
     *
     * @param seenBy whom the writer chose
     * @param reading who reads where
     * @return allowed or absent
     */
    public static Decision maySee(SeenBy seenBy, Reading reading) {
        boolean elsewhere = reading.consented() && (seenBy == SeenBy.READERS || reading.sharesGroup());
        boolean shown = seenBy != SeenBy.NOBODY && (reading.self() || reading.insideHere() || elsewhere);
        return shown ? Decision.allow() : Decision.absent();
    }
}
