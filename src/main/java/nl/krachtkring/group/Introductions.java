package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.ids.PersonaId;

/**
 * The round of introductions: whoever joined is asked once to say hello in the first discussion, until she does or closes
 * the question. Nobody has to, and nobody else sees that she didn't.
 */
@Singleton
public class Introductions {

    private final GroupRepository groups;
    private final FirstWords words;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param groups the groups
     * @param words whether somebody said something
     * @param clock the time
     */
    @Inject
    public Introductions(GroupRepository groups, FirstWords words, Clock clock) {
        this.groups = groups;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Whether the reader is asked to say hello.
     *
     * @param actor who reads
     * @param group the group, as she sees it
     * @return for members who may write there and neither did nor closed the question
     */
    @Transactional
    public boolean isAsked(Actor actor, GroupView group) {
        if (group.welcome() == null
                || !GroupPolicy.mayWrite(actor, group.facts()).allowed()) {
            return false;
        }
        return groups.membership(group.id(), actor)
                .filter(membership -> !membership.isHelloClosed())
                .filter(membership -> !words.spoken(group.welcome(), new PersonaId(membership.personaId())))
                .isPresent();
    }

    /**
     * Closes the question for good; doing it twice is doing it once.
     *
     * @param actor a member
     * @param slug which group
     * @throws nl.krachtkring.platform.access.NotAllowed for who reads and is no member
     */
    @Transactional
    public void close(Actor actor, String slug) {
        CommunityGroup group = groups.bySlug(slug).orElseThrow(NotFound::new);
        Access.require(GroupPolicy.mayTakePart(actor, group.facts()));
        groups.membership(group.id(), actor).orElseThrow(NotFound::new).closeHello(clock.instant());
    }
}
