package nl.krachtkring.member;

import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;

/** Who mutes and follows which name. Whether the reader may read the text that shows the name is asked before. */
public final class ChosenNamePolicy {

    private ChosenNamePolicy() {}

    /**
     * Whether somebody may mute a name that she sees.
     *
     * @param actor who
     * @param name as she sees it
     * @param own whether the name is hers
     * @return allowed, denied with the reason, or absent for visitors
     */
    public static Decision mayMute(Actor actor, PersonaView name, boolean own) {
        return mayChoose(actor, name, own ? "member.mute.own" : "", "member.mute.neutral");
    }

    /**
     * Whether somebody may hear of what begins under a name that she sees. One-time names are no exception: that something is one is
     * told to nobody.
     *
     * @param actor who
     * @param name as she sees it
     * @param own whether the name is hers
     * @return allowed, denied with the reason, or absent for visitors
     */
    public static Decision mayFollow(Actor actor, PersonaView name, boolean own) {
        return mayChoose(actor, name, own ? "member.follow.own" : "", "member.follow.neutral");
    }

    private static Decision mayChoose(Actor actor, PersonaView name, String own, String leftOut) {
        if (actor.isAnonymous()) {
            return Decision.absent();
        }
        return own.isEmpty() ? Decision.allowIf(!name.isLeftOut(), leftOut) : Decision.deny(own);
    }
}
