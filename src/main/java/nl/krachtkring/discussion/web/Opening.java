package nl.krachtkring.discussion.web;

import java.util.Locale;
import nl.krachtkring.discussion.DiscussionKind;
import nl.krachtkring.group.Audience;
import nl.krachtkring.group.GroupKind;
import nl.krachtkring.group.GroupView;

/**
 * Who will read what a member is about to open, as the form says it beside the button that sends.
 *
 * @param group where
 * @param kind what kind of talk
 * @param named whether she lets everyone read her name
 */
public record Opening(GroupView group, DiscussionKind kind, boolean named) {

    /**
     * Whether the choice for members alone makes a difference here.
     *
     * @return where others than members can read
     */
    public boolean isKeepable() {
        return group.facts().letsOthersRead() && !isKept();
    }

    /**
     * Whether her name won't stand beside it, because everyone reads here and she didn't consent to that.
     *
     * @return true in an open group without the consent
     */
    public boolean isNeutral() {
        return group.kind() == GroupKind.OPEN && !isKept() && !named;
    }

    /**
     * Whether a moderator reads it before others do.
     *
     * @return false for a question to the facilitators
     */
    public boolean isChecked() {
        return group.checksMembers() && !isAsk();
    }

    /**
     * The sign before who will be able to read it.
     *
     * @return the name of an icon
     */
    public String getIcon() {
        return audience().getIcon();
    }

    /**
     * Who will be able to read it.
     *
     * @return a message key
     */
    public String getKey() {
        return isKeepable()
                ? "discussion.audience." + group.kind().name().toLowerCase(Locale.ROOT)
                : audience().getKey();
    }

    private Audience audience() {
        if (isAsk()) {
            return Audience.FACILITATORS;
        }
        return isKept() ? Audience.MEMBERS : group.getAudience();
    }

    /** Whether its kind is for members alone, or for fewer. */
    private boolean isKept() {
        return isAsk() || kind == DiscussionKind.CONSULT;
    }

    private boolean isAsk() {
        return kind == DiscussionKind.ASK;
    }
}
