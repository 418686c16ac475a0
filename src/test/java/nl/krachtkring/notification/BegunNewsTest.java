package nl.krachtkring.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.comment.CommentTargets;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.discussion.TalkRows;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.member.FollowedNames;
import nl.krachtkring.member.MutedNames;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Actors;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.Visit;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.persistence.SqlTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told of what was begun in a group, or under a name, that she follows. */
class BegunNewsTest extends RepositoryTest {

    private final Hours clock = new Hours();
    private final Set<Long> shutOut = new HashSet<>();
    private final List<PersonId> mailed = new ArrayList<>();
    private ContributionStatus status = ContributionStatus.PUBLISHED;
    private String shown = "Naam";
    private Long persona;
    private TalkRows rows;
    private FollowedGroups groups;
    private Notifications notifications;
    private MutedPlaces muted;
    private BegunNews news;
    private long reader;
    private long writer;
    private long group;
    private ContributionRef talk;

    @BeforeEach
    void a_reader_who_follows_her_group() {
        rows = new TalkRows(entities);
        reader = rows.person();
        writer = rows.person();
        persona = writer;
        group = rows.group("CLOSED");
        rows.enrol(group, reader, "MEMBER");
        rows.enrol(group, writer, "MEMBER");
        groups = new FollowedGroups(entities, GivenRows.of(entities), clock);
        groups.follow(in(reader), group);
        groups.follow(in(reader), group);
        talk = new ContributionRef(ContributionKind.DISCUSSION, rows.discussion(group, writer, clock.instant()));
        notifications = new Notifications(entities, GivenRows.of(entities), contributions(), clock);
        MutedNames names = new MutedNames(entities, GivenRows.of(entities), null, clock);
        muted = new MutedPlaces(entities, GivenRows.of(entities), contributions(), names, clock);
        news = new BegunNews(
                contributions(),
                groups,
                new FollowedNames(entities, GivenRows.of(entities), null, clock),
                notifications,
                muted,
                mail(),
                new Personas(entities, GivenRows.of(entities), clock),
                actors());
    }

    @Test
    void follower_is_told_once_and_mailed_once_and_its_author_never() {
        groups.follow(in(writer), group);
        news.tell(talk);
        news.tell(talk);
        assertEquals(List.of("BEGUN " + reader), told());
        assertEquals(List.of(new PersonId(reader)), mailed);
    }

    @Test
    void who_mutes_it_or_its_group_or_its_name_may_not_read_it_or_does_not_follow_is_not_told() {
        muted.muteGroup(in(reader), group);
        news.tell(talk);
        muted.hearGroup(in(reader), group);
        muted.mute(in(reader), talk);
        news.tell(talk);
        muted.hear(in(reader), talk);
        rows.change("INSERT INTO muted_name (public_id, person_id, persona_id, name, since) VALUES (1, " + reader + ", "
                + writer + ", 'Naam', UTC_TIMESTAMP(6))");
        news.tell(talk);
        rows.change("DELETE FROM muted_name WHERE person_id = " + reader);
        shutOut.add(reader);
        news.tell(talk);
        shutOut.clear();
        status = ContributionStatus.HELD;
        news.tell(talk);
        status = ContributionStatus.PUBLISHED;
        groups.unfollow(in(reader), group);
        news.tell(talk);
        assertEquals(List.of(), told());
        assertEquals(List.of(), mailed);
    }

    @Test
    void it_ends_with_the_membership_and_does_not_come_back_with_it() {
        rows.change("DELETE FROM membership WHERE person_id = " + reader);
        rows.enrol(group, reader, "MEMBER");
        news.tell(talk);
        assertEquals(List.of(), told());
        assertFalse(groups.hearing(in(reader), group).follows());
        assertEquals(Set.of(), groups.of(in(reader)));
    }

    @Test
    void who_was_asked_or_called_in_it_heard_of_that_and_hears_no_more() {
        notifications.add(new PersonId(reader), "ASKED", talk, clock.instant());
        news.tell(talk);
        assertEquals(List.of("ASKED " + reader), told());
        assertEquals(List.of(), mailed);
    }

    @Test
    void what_stood_there_before_she_followed_is_no_news() {
        ContributionRef earlier = new ContributionRef(
                ContributionKind.DISCUSSION,
                rows.discussion(group, writer, clock.instant().minusSeconds(60)));
        news.tell(earlier);
        assertEquals(List.of(), told());
    }

    @Test
    void nobody_follows_a_group_in_which_she_is_no_member() {
        long outsider = rows.person();
        Actor guest = nl.krachtkring.given.Actors.guest(outsider, group, new Visit(Visit.Kind.DISCUSSION, talk.id()));
        for (Actor actor : List.of(nl.krachtkring.given.Actors.outsider(outsider), guest, Actor.anonymous())) {
            assertThrows(NotFound.class, () -> groups.follow(actor, group));
            assertEquals(Subscriptions.Hearing.NOTHING, groups.hearing(actor, group));
        }
        assertTrue(groups.hearing(in(reader), group).follows());
        assertEquals(Set.of(group), groups.of(in(reader)));
    }

    @Test
    void follower_of_the_name_is_told_of_all_that_begins_under_it_and_never_mailed() {
        groups.unfollow(in(reader), group);
        followName(reader, writer);
        news.tell(talk);
        news.tell(talk);
        news.tell(new ContributionRef(ContributionKind.EXPERIENCE, 7));
        news.tell(new ContributionRef(ContributionKind.ADAPTATION, 8));
        assertEquals(List.of("ADAPTED " + reader, "NAMED " + reader, "TOLD " + reader), allTold());
        assertEquals(List.of(), mailed);
    }

    @Test
    void who_follows_group_and_name_is_told_once_and_mailed_as_a_follower_of_the_group() {
        followName(reader, writer);
        long other = rows.person();
        rows.enrol(group, other, "MEMBER");
        followName(other, writer);
        news.tell(talk);
        assertEquals(List.of("BEGUN " + reader, "NAMED " + other), told());
        assertEquals(List.of(new PersonId(reader)), mailed);
    }

    /** Each reason is the only one, since she doesn't follow the group. */
    @Test
    void follower_of_a_name_hears_nothing_where_it_is_left_out_muted_unreadable_another_one_or_older() {
        groups.unfollow(in(reader), group);
        followName(reader, writer);
        shown = Personas.NEUTRAL;
        news.tell(talk);
        shown = "Naam";
        persona = rows.name(writer);
        news.tell(talk);
        persona = null;
        news.tell(talk);
        persona = writer;
        shutOut.add(reader);
        news.tell(talk);
        shutOut.clear();
        muted.muteGroup(in(reader), group);
        news.tell(talk);
        muted.hearGroup(in(reader), group);
        rows.change("UPDATE followed_name SET since = since + INTERVAL 1 DAY");
        news.tell(talk);
        assertEquals(List.of(), allTold());
    }

    @Test
    void nobody_hears_of_what_she_begins_herself_under_another_of_her_names() {
        groups.unfollow(in(reader), group);
        followName(writer, writer);
        news.tell(talk);
        assertEquals(List.of(), allTold());
    }

    /** Work of both kinds waits in one queue. */
    @Test
    void a_discussion_is_no_reply_also_where_a_comment_has_its_key() {
        long comment = rows.comment(talk.id(), null, reader, clock.instant());
        rows.change("UPDATE comment SET id = " + talk.id() + " WHERE id = " + comment);
        CommentTargets targets = new CommentTargets(entities);
        assertEquals(Optional.empty(), targets.target(talk));
        assertEquals(Optional.of(talk), targets.target(new ContributionRef(ContributionKind.COMMENT, talk.id())));
    }

    private void followName(long person, long name) {
        rows.change("INSERT INTO followed_name (public_id, person_id, persona_id, name, since) VALUES (" + person + ", "
                + person + ", " + name + ", 'Naam', '" + SqlTime.utc(clock.instant()) + "')");
    }

    private List<String> told() {
        return told("WHERE kind = 'DISCUSSION' ORDER BY id");
    }

    private List<String> allTold() {
        return told("ORDER BY event");
    }

    private List<String> told(String which) {
        List<?> found = entities.createNativeQuery("SELECT CONCAT(event, ' ', person_id) FROM notification " + which)
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    private PlaceRef place(ContributionRef ref) {
        return ref.kind() == ContributionKind.DISCUSSION ? new PlaceRef(group) : PlaceRef.SITE;
    }

    private Actor in(long person) {
        return TalkRows.in(person, group, PlaceRole.MEMBER);
    }

    private Actors actors() {
        return new Actors(null) {
            @Override
            public Actor of(PersonId person) {
                return in(person.value());
            }
        };
    }

    private NewsMail mail() {
        return new NewsMail(null, null, null, null, null) {
            @Override
            void send(List<PersonId> told, About about, ContributionRef target, ContributionCard text) {
                assertEquals(About.BEGUN, about);
                mailed.addAll(told);
            }
        };
    }

    private Contributions contributions() {
        return new Contributions(null) {
            @Override
            public Decision mayFollow(Actor actor, ContributionRef ref) {
                return shutOut.contains(actor.person().value()) ? Decision.absent() : Decision.allow();
            }

            @Override
            public Optional<ContributionCard> card(ContributionRef ref) {
                boolean older = ref.kind() == ContributionKind.DISCUSSION && !ref.equals(talk);
                Instant at = clock.instant().minusSeconds(older ? 60 : 0);
                return Optional.of(new ContributionCard(
                        ref, 1, "Titel", "Tekst", shown, persona, "/x", place(ref), "", at, status));
            }
        };
    }
}
