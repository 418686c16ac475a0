package nl.krachtkring.contribution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.Decision;

/**
 * What the reader of this page may do with what it shows. The room that shows it has asked the database already and tells it
 * here, so that the parts of other rooms on the same page needn't ask again. For drawing a page alone: services ask
 * anew.
 */
@RequestScoped
public class ReaderRights {

    @Inject
    CurrentActor actor;

    @Inject
    Contributions contributions;

    private final Map<ContributionRef, Decision> replies = new HashMap<>();
    private final Map<ContributionRef, Boolean> open = new HashMap<>();
    private final Map<ContributionRef, Boolean> whole = new HashMap<>();
    private final Map<ContributionRef, Boolean> once = new HashMap<>();

    /**
     * Takes what was decided for this page.
     *
     * @param ref what it shows
     * @param reply whether the reader may reply to it
     * @param everyone whether everyone may read it
     * @param place whether everyone who belongs to its place reads it
     */
    public void decided(ContributionRef ref, Decision reply, boolean everyone, boolean place) {
        replies.put(ref, reply);
        open.put(ref, everyone);
        whole.put(ref, place);
    }

    /**
     * Takes what was decided about names for this page.
     *
     * @param ref what it shows
     * @param name whether the reader may speak there under a name for it alone
     */
    public void decidedOnce(ContributionRef ref, boolean name) {
        once.put(ref, name);
    }

    /**
     * Whether the reader may speak there under a name for it alone.
     *
     * @param ref where
     * @return false also for what isn't there
     */
    public boolean mayUseOneTimeName(ContributionRef ref) {
        return once.computeIfAbsent(ref, one -> contributions
                .of(one.kind())
                .mayUseOneTimeName(actor.get(), one.id())
                .allowed());
    }

    /**
     * Whether the reader may reply.
     *
     * @param ref to what
     * @return allowed, denied or absent
     */
    public Decision mayReply(ContributionRef ref) {
        return replies.computeIfAbsent(ref, one -> contributions.of(one.kind()).mayReply(actor.get(), one.id()));
    }

    /**
     * Whether everyone may read it.
     *
     * @param ref what
     * @return false for what members read alone
     */
    public boolean isOpen(ContributionRef ref) {
        return open.computeIfAbsent(
                ref, one -> contributions.maySee(Actor.anonymous(), one).allowed());
    }

    /**
     * Whether everyone who belongs to its place reads it.
     *
     * @param ref what
     * @return false for what only some of them read
     */
    public boolean isReadByPlace(ContributionRef ref) {
        return whole.computeIfAbsent(ref, contributions::isReadByPlace);
    }
}
