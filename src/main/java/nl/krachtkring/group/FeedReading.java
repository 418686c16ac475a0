package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import nl.krachtkring.member.Contact;
import nl.krachtkring.member.People;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.Tokens;

/**
 * Answers a calendar that asks by a link. The link stands for its owner as a member and for nothing else of her: her rights
 * are asked anew for each request, and a link that gives nothing is the same nothing as one that never was.
 */
@Singleton
public class FeedReading {

    private final FeedRepository feeds;
    private final GroupRepository groups;
    private final MembershipSource memberships;
    private final People people;
    private final MeetingQueries meetings;

    /**
     * For the container.
     *
     * @param feeds the links
     * @param groups the groups
     * @param memberships where the owner of a link stands now
     * @param people whether she takes part, and what she wants told
     * @param meetings the meetings
     */
    @Inject
    public FeedReading(
            FeedRepository feeds,
            GroupRepository groups,
            MembershipSource memberships,
            People people,
            MeetingQueries meetings) {
        this.feeds = feeds;
        this.groups = groups;
        this.memberships = memberships;
        this.people = people;
        this.meetings = meetings;
    }

    /**
     * The meetings of a link.
     *
     * @param token what stands in the link
     * @return what its owner may have in her calendar now
     * @throws NotFound when it is forged or taken back, its owner is suspended, or her membership or the group ended
     */
    @Transactional
    public CarriedAgenda read(String token) {
        CalendarFeed feed = feeds.byHash(Tokens.sha256(token)).orElseThrow(NotFound::new);
        PersonId person = new PersonId(feed.personId());
        Contact owner = people.contact(person).filter(Contact::active).orElseThrow(NotFound::new);
        Actor actor = new Actor(person, null, "", Set.of(), Set.of(), memberships.places(person), null, null);
        boolean neutral = feed.isNeutral() || owner.discreetMail();
        String name = feed.groupId() == null ? null : groupName(actor, feed.groupId());
        List<MeetingSummary> carried = meetings.carried(actor, feed.groupId());
        return new CarriedAgenda(neutral ? null : name, carried, neutral, owner.language());
    }

    private String groupName(Actor actor, long key) {
        CommunityGroup group = groups.group(key);
        if (!GroupPolicy.mayTakePart(actor, group.facts()).allowed()) {
            // What is denied to her calendar isn't explained to it: a link answers or is absent.
            throw new NotFound();
        }
        return group.name();
    }
}
