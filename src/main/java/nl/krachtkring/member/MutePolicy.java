package nl.krachtkring.member;

import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;

/** Who has the texts of which name folded. Whether the reader may read the text that shows the name is asked before. */
public final class MutePolicy {

    private MutePolicy() {}

    /**
     * Whether somebody may mute a name that she sees.
     *
     * @param actor who
     * @param name as she sees it
     * @param own whether the name is hers
     * @return allowed, denied with the reason, or absent for visitors
     */
    public static Decision mayMute(Actor actor, PersonaView name, boolean own) {
        if (actor.isAnonymous()) {
            return Decision.absent();
        }
        return own ? Decision.deny("member.mute.own") : Decision.allowIf(!name.isLeftOut(), "member.mute.neutral");
    }
}
