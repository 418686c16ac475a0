package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.krachtkring.member.Contact;
import nl.krachtkring.member.People;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.Tokens;
import nl.krachtkring.platform.settings.Settings;

/** Links by which members have the meetings in their own calendar: made, made anew and taken back by themselves. */
@Singleton
public class CalendarFeeds {

    /** Strong enough that nobody guesses a link (safety: private links). */
    private static final int BITS = 128;

    private static final String SUBJECT = "GROUP";

    private final FeedRepository feeds;
    private final GroupRepository groups;
    private final People people;
    private final AuditTrail audit;
    private final Settings settings;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param feeds the links
     * @param groups the groups
     * @param people who wants nothing told over a shoulder
     * @param audit the log
     * @param settings the address of the portal
     * @param clock the time
     */
    @Inject
    public CalendarFeeds(
            FeedRepository feeds,
            GroupRepository groups,
            People people,
            AuditTrail audit,
            Settings settings,
            Clock clock) {
        this.feeds = feeds;
        this.groups = groups;
        this.people = people;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Makes a link. It is shown once, and ends the one before for the same meetings.
     *
     * @param actor a member
     * @param slug the group that she looks at
     * @param wish of which meetings, and how much it tells
     * @return the whole address
     * @throws nl.krachtkring.platform.access.NotAllowed for who is no member, and in a closed group
     */
    @Transactional
    public String make(Actor actor, String slug, MakeFeed wish) {
        CommunityGroup group = groups.bySlug(slug).orElseThrow(NotFound::new);
        Access.require(GroupPolicy.mayTakePart(actor, group.facts()));
        groups.oneAtATime(actor.person());
        long person = actor.person().value();
        Long scope = wish.all() ? null : Long.valueOf(group.id());
        CalendarFeed feed = feeds.of(person, scope).orElseGet(() -> new CalendarFeed(person, scope));
        String token = Tokens.random(BITS);
        feed.make(Tokens.sha256(token), wish.neutral(), clock.instant());
        feeds.add(feed);
        audit.record(actor, "group.feed.make", SUBJECT, group.id(), null);
        return settings.baseUrl() + "/agenda/volgen/" + token + "/agenda.ics";
    }

    /**
     * Takes a link back; doing it twice is doing it once.
     *
     * @param actor whose
     * @param slug the group that she looks at
     * @param all whether the one of all her groups
     */
    @Transactional
    public void revoke(Actor actor, String slug, boolean all) {
        CommunityGroup group = groups.bySlug(slug).orElseThrow(NotFound::new);
        Access.require(GroupPolicy.mayTakePart(actor, group.facts()));
        feeds.of(actor.person().value(), all ? null : Long.valueOf(group.id())).ifPresent(feed -> {
            feeds.remove(feed);
            audit.record(actor, "group.feed.revoke", SUBJECT, group.id(), null);
        });
    }

    /**
     * The links that somebody has for a group and for all her groups.
     *
     * @param actor whose
     * @param group the group that she looks at
     * @return at most two; none for who is no member
     */
    @Transactional
    public List<FeedView> of(Actor actor, GroupFacts group) {
        if (!GroupPolicy.mayTakePart(actor, group).allowed()) {
            return List.of();
        }
        return feeds.all(actor.person().value()).stream()
                .filter(feed -> feed.groupId() == null || feed.groupId() == group.id())
                .map(CalendarFeed::view)
                .toList();
    }

    /**
     * Whether somebody chose that mail tells nothing to who looks over a shoulder; her calendar then tells nothing either.
     *
     * @param actor who
     * @return never for visitors
     */
    @Transactional
    public boolean isDiscreet(Actor actor) {
        return !actor.isAnonymous()
                && people.contact(actor.person()).map(Contact::discreetMail).orElse(false);
    }
}
