package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Decided;
import nl.krachtkring.group.GroupFacts;
import nl.krachtkring.group.GroupKind;
import nl.krachtkring.group.Joining;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.access.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rights in discussions as a table of person × kind of group × state. */
class DiscussionPolicyTest {
    private static final long GROUP = 7;
    private static final long AUTHOR = 1;
    private static final Map<String, Actor> PEOPLE = Map.of(
            "visitor", Actor.anonymous(),
            "outsider", Actors.outsider(2),
            "member", Actors.in(3, GROUP, PlaceRole.MEMBER),
            "facilitator", Actors.in(4, GROUP, PlaceRole.FACILITATOR),
            "author", Actors.in(AUTHOR, GROUP, PlaceRole.MEMBER),
            "gone", Actors.outsider(AUTHOR),
            "guest", Actors.guest(6, GROUP, new Visit(Visit.Kind.DISCUSSION, 9)),
            "atMeeting", Actors.guest(7, GROUP, new Visit(Visit.Kind.MEETING, 9)),
            "silenced", Actors.silenced(Actors.guest(6, GROUP, new Visit(Visit.Kind.DISCUSSION, 9))),
            "moderator", Actors.with(5, SiteRole.MODERATOR));

    @ParameterizedTest
    @CsvSource({
        "visitor, true, false",
        "outsider, true, false",
        "guest, true, false",
        "member, true, true",
        "member, false, false",
        "facilitator, true, true",
        "facilitator, false, false",
    })
    void one_time_names_are_for_members_where_the_group_takes_them(String person, boolean taken, boolean may) {
        assertEquals(
                may,
                DiscussionPolicy.mayUseOneTimeName(PEOPLE.get(person), GROUP, taken)
                        .allowed());
    }

    @ParameterizedTest
    @CsvSource({
        // person, kind, state, closed, see, reply, close
        "visitor,     OPEN,   PUBLISHED, false, yes,    group.write.signIn,      group.lead.facilitator",
        "outsider,    OPEN,   PUBLISHED, false, yes,    group.write.member,      group.lead.facilitator",
        "member,      OPEN,   PUBLISHED, false, yes,    yes,                     group.lead.facilitator",
        "facilitator, OPEN,   PUBLISHED, false, yes,    yes,                     yes",
        "author,      OPEN,   PUBLISHED, false, yes,    yes,                     group.lead.facilitator",
        "moderator,   OPEN,   PUBLISHED, false, yes,    group.write.member,      group.lead.facilitator",
        "member,      OPEN,   PUBLISHED, true,  yes,    discussion.reply.closed, group.lead.facilitator",
        "visitor,     OPEN,   PUBLISHED, true,  yes,    discussion.reply.closed, group.lead.facilitator",
        "facilitator, OPEN,   PUBLISHED, true,  yes,    discussion.reply.closed, yes",
        "visitor,     CLOSED, PUBLISHED, false, absent, absent,                  absent",
        "outsider,    CLOSED, PUBLISHED, false, absent, absent,                  absent",
        "moderator,   CLOSED, PUBLISHED, false, absent, absent,                  absent",
        "member,      CLOSED, PUBLISHED, false, yes,    yes,                     group.lead.facilitator",
        "gone,        CLOSED, PUBLISHED, false, absent, absent,                  absent",
        "outsider,    HIDDEN, PUBLISHED, false, absent, absent,                  absent",
        "member,      HIDDEN, PUBLISHED, false, yes,    yes,                     group.lead.facilitator",
        "visitor,     OPEN,   HELD,      false, absent, absent,                  absent",
        "member,      OPEN,   HELD,      false, absent, absent,                  absent",
        "facilitator, OPEN,   HELD,      false, absent, absent,                  absent",
        "moderator,   OPEN,   HELD,      false, absent, absent,                  absent",
        "author,      OPEN,   HELD,      false, yes,    discussion.reply.waits,  discussion.reply.waits",
        "gone,        OPEN,   HELD,      false, yes,    discussion.reply.waits,  discussion.reply.waits",
        "author,      CLOSED, HELD,      false, yes,    discussion.reply.waits,  discussion.reply.waits",
        "gone,        CLOSED, HELD,      false, absent, absent,                  absent",
        "author,      OPEN,   DRAFT,     false, yes,    discussion.reply.waits,  discussion.reply.waits",
        "member,      OPEN,   DRAFT,     false, absent, absent,                  absent",
        "guest,       CLOSED, HIDDEN,    false, absent, absent,                  absent",
        "author,      OPEN,   RETURNED,  false, yes,    discussion.reply.waits,  discussion.reply.waits",
        "member,      OPEN,   RETURNED,  false, absent, absent,                  absent",
        "author,      OPEN,   HIDDEN,    false, yes,    discussion.reply.waits,  discussion.reply.waits",
        "facilitator, OPEN,   HIDDEN,    false, absent, absent,                  absent",
        "author,      OPEN,   WITHDRAWN, false, absent, absent,                  absent",
        "author,      OPEN,   SPAM,      false, absent, absent,                  absent",
        "author,      OPEN,   ERASED,    false, absent, absent,                  absent",
    })
    void rights_follow_group_state_and_author(
            String person,
            GroupKind kind,
            ContributionStatus state,
            boolean closed,
            String see,
            String reply,
            String close) {
        Actor actor = PEOPLE.get(person);
        GroupFacts group = new GroupFacts(GROUP, kind, Joining.FREE);
        DiscussionFacts discussion = new DiscussionFacts(9, group, AUTHOR, state, closed);
        assertEquals(see, Decided.words(DiscussionPolicy.maySee(actor, discussion)));
        assertEquals(reply, Decided.words(DiscussionPolicy.mayReply(actor, discussion)));
        assertEquals(close, Decided.words(DiscussionPolicy.mayClose(actor, discussion)));
    }

    @ParameterizedTest
    @CsvSource({"member, group.write.closed", "facilitator, group.write.closed", "outsider, absent"})
    void nobody_replies_or_opens_in_a_closed_group(String person, String expected) {
        GroupFacts group = new GroupFacts(GROUP, GroupKind.CLOSED, Joining.FREE, true);
        DiscussionFacts discussion = new DiscussionFacts(9, group, AUTHOR, ContributionStatus.PUBLISHED, false);
        assertEquals(expected, Decided.words(DiscussionPolicy.mayReply(PEOPLE.get(person), discussion)));
        assertEquals(expected, Decided.words(DiscussionPolicy.mayOpen(PEOPLE.get(person), group)));
    }

    @ParameterizedTest
    @CsvSource({
        // person, kind, group closed, members only, number, see, reply, close, follow, mark
        "guest,       CLOSED, false, false, 9, yes,    yes,                group.lead.facilitator, discussion.follow.guest, group.write.member",
        "silenced,    CLOSED, false, false, 9, yes,    platform.silenced.text, group.lead.facilitator, discussion.follow.guest, group.write.member",
        "guest,       HIDDEN, false, false, 9, yes,    yes,                group.lead.facilitator, discussion.follow.guest, group.write.member",
        "guest,       CLOSED, true,  false, 9, yes,    group.write.closed, group.lead.facilitator, discussion.follow.guest, group.write.member",
        "guest,       CLOSED, false, true,  9, absent, absent,             absent, absent, absent",
        "guest,       CLOSED, false, false, 8, absent, absent,             absent, absent, absent",
        "guest,       OPEN,   false, true,  9, absent, absent,             absent, absent, absent",
        "atMeeting,   CLOSED, false, false, 9, absent, absent,             absent, absent, absent",
        "visitor,     OPEN,   false, true,  9, absent, absent,             absent, absent, absent",
        "outsider,    OPEN,   false, true,  9, absent, absent,             absent, absent, absent",
        "moderator,   OPEN,   false, true,  9, absent, absent,             absent, absent, absent",
        "gone,        OPEN,   false, true,  9, absent, absent,             absent, absent, absent",
        "member,      OPEN,   false, true,  9, yes,    yes,                group.lead.facilitator, yes, group.lead.facilitator",
        "author,      OPEN,   false, true,  9, yes,    yes,                group.lead.facilitator, yes, yes",
        "facilitator, OPEN,   false, true,  9, yes,    yes,                yes, yes, yes",
        "author,      OPEN,   false, false, 9, yes,    yes,                group.lead.facilitator, yes, yes",
        "author,      CLOSED, true,  false, 9, yes,    group.write.closed, group.lead.facilitator, yes, group.write.closed",
        "outsider,    OPEN,   false, false, 9, yes,    group.write.member, group.lead.facilitator, yes, group.write.member",
    })
    void guests_and_outsiders_see_what_was_opened_to_them_alone(
            String person,
            GroupKind kind,
            boolean closed,
            boolean membersOnly,
            long number,
            String see,
            String reply,
            String close,
            String follow,
            String mark) {
        Actor actor = PEOPLE.get(person);
        GroupFacts group = new GroupFacts(GROUP, kind, Joining.FREE, closed, true);
        DiscussionFacts discussion =
                new DiscussionFacts(number, group, AUTHOR, ContributionStatus.PUBLISHED, false, membersOnly);
        assertEquals(see, Decided.words(DiscussionPolicy.maySee(actor, discussion)));
        assertEquals(reply, Decided.words(DiscussionPolicy.mayReply(actor, discussion)));
        assertEquals(close, Decided.words(DiscussionPolicy.mayClose(actor, discussion)));
        assertEquals(follow, Decided.words(DiscussionPolicy.mayFollow(actor, discussion)));
        assertEquals(mark, Decided.words(DiscussionPolicy.mayMark(actor, discussion)));
    }

    @ParameterizedTest
    @CsvSource({
        // person, kind, see, reply, close, follow, arrange
        "author,      OPEN,   yes,    yes,    group.lead.facilitator, yes, absent",
        "facilitator, OPEN,   yes,    yes,    yes,                    yes, discussion.ask.arrange",
        "facilitator, HIDDEN, yes,    yes,    yes,                    yes, discussion.ask.arrange",
        "member,      OPEN,   absent, absent, absent,                 absent, absent",
        "member,      CLOSED, absent, absent, absent,                 absent, absent",
        "visitor,     OPEN,   absent, absent, absent,                 absent, absent",
        "moderator,   OPEN,   absent, absent, absent,                 absent, absent",
        "guest,       OPEN,   absent, absent, absent,                 absent, absent",
        "gone,        OPEN,   absent, absent, absent,                 absent, absent",
    })
    void question_to_the_facilitators_is_theirs_and_its_writers(
            String person, GroupKind kind, String see, String reply, String close, String follow, String arrange) {
        Actor actor = PEOPLE.get(person);
        GroupFacts group = new GroupFacts(GROUP, kind, Joining.FREE, false, true);
        DiscussionFacts asked = new DiscussionFacts(
                9, group, AUTHOR, ContributionStatus.PUBLISHED, false, true, DiscussionKind.ASK, null, true);
        assertEquals(see, Decided.words(DiscussionPolicy.maySee(actor, asked)));
        assertEquals(reply, Decided.words(DiscussionPolicy.mayReply(actor, asked)));
        assertEquals(close, Decided.words(DiscussionPolicy.mayClose(actor, asked)));
        assertEquals(follow, Decided.words(DiscussionPolicy.mayFollow(actor, asked)));
        assertEquals(arrange, Decided.words(DiscussionPolicy.mayArrange(actor, asked)));
    }

    @ParameterizedTest
    @CsvSource({
        // person, kind, members only, state, is a guest, follow
        "guest,    CLOSED, false, PUBLISHED, true,  discussion.follow.guest",
        "guest,    CLOSED, true,  PUBLISHED, false, absent",
        "guest,    OPEN,   false, PUBLISHED, false, yes",
        "guest,    CLOSED, false, HIDDEN,    true,  absent",
        "member,   CLOSED, false, PUBLISHED, false, yes",
        "outsider, CLOSED, false, PUBLISHED, false, absent",
    })
    void a_guest_is_who_reads_it_by_a_vote_alone(
            String person,
            GroupKind kind,
            boolean membersOnly,
            ContributionStatus state,
            boolean guest,
            String follow) {
        GroupFacts group = new GroupFacts(GROUP, kind, Joining.FREE, false, true);
        DiscussionFacts discussion = new DiscussionFacts(9, group, AUTHOR, state, false, membersOnly);
        assertEquals(guest, DiscussionPolicy.isGuest(PEOPLE.get(person), discussion));
        assertEquals(follow, Decided.words(DiscussionPolicy.mayFollow(PEOPLE.get(person), discussion)));
    }

    @ParameterizedTest
    @CsvSource({"author", "facilitator"})
    void marking_makes_no_difference_where_only_members_read_anyway(String person) {
        Decision may = DiscussionPolicy.mayMark(PEOPLE.get(person), standing(GROUP, false));
        assertEquals("discussion.members.needless", Decided.words(may));
    }

    @ParameterizedTest
    @CsvSource({
        // person, kind, state, archived, answer
        "visitor,     OPEN,   PUBLISHED, false, absent",
        "outsider,    OPEN,   PUBLISHED, false, absent",
        "member,      OPEN,   PUBLISHED, false, absent",
        "author,      CLOSED, PUBLISHED, false, absent",
        "guest,       CLOSED, PUBLISHED, false, absent",
        "moderator,   CLOSED, PUBLISHED, false, absent",
        "facilitator, OPEN,   PUBLISHED, false, yes",
        "facilitator, CLOSED, PUBLISHED, false, yes",
        "facilitator, HIDDEN, PUBLISHED, false, yes",
        "facilitator, CLOSED, PUBLISHED, true,  group.write.closed",
        "facilitator, CLOSED, HELD,      false, absent",
        "facilitator, CLOSED, HIDDEN,    false, absent",
        "facilitator, CLOSED, WITHDRAWN, false, absent",
        "facilitator, CLOSED, ERASED,    false, absent",
    })
    void facilitators_arrange_what_stands(
            String person, GroupKind kind, ContributionStatus status, boolean archived, String answer) {
        GroupFacts group = new GroupFacts(GROUP, kind, Joining.FREE, archived);
        DiscussionFacts discussion = new DiscussionFacts(9, group, AUTHOR, status, false);
        assertEquals(answer, Decided.words(DiscussionPolicy.mayArrange(PEOPLE.get(person), discussion)));
        assertEquals(answer, Decided.words(DiscussionPolicy.maySplit(PEOPLE.get(person), discussion)));
        assertEquals(answer, Decided.words(DiscussionPolicy.mayMerge(PEOPLE.get(person), discussion, discussion)));
        DiscussionFacts standing = new DiscussionFacts(
                10, new GroupFacts(GROUP, kind, Joining.FREE), AUTHOR, ContributionStatus.PUBLISHED, false);
        assertEquals(answer, Decided.words(DiscussionPolicy.mayMerge(PEOPLE.get(person), discussion, standing)));
        if (!archived) {
            assertEquals(answer, Decided.words(DiscussionPolicy.mayMerge(PEOPLE.get(person), standing, discussion)));
            assertEquals(answer, Decided.words(DiscussionPolicy.mayMerge(PEOPLE.get(person), discussion, standing)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "7, false, 7, false, yes",
        "7, true,  7, true,  yes",
        "7, true,  7, false, discussion.merge.readers",
        "7, false, 7, true,  discussion.merge.readers",
        "7, false, 8, false, discussion.merge.readers",
        "7, false, 6, false, absent",
    })
    void discussions_are_merged_when_their_readers_are_the_same(
            long group, boolean membersOnly, long other, boolean otherMembersOnly, String answer) {
        Actor leader = Actors.in(4, List.of(7L, 8L), PlaceRole.FACILITATOR);
        DiscussionFacts one = standing(group, membersOnly);
        DiscussionFacts two = standing(other, otherMembersOnly);
        assertEquals(answer, Decided.words(DiscussionPolicy.mayMerge(leader, one, two)));
    }

    @ParameterizedTest
    @CsvSource({
        "CLARIFYING, ,       discussion.merge.rounds, yes",
        ",           ADVICE, discussion.merge.rounds, yes",
        ",           ,       yes,                     yes",
        "TAKEAWAY,   ,       discussion.merge.rounds, discussion.round.takeaway.not",
    })
    void rounds_keep_their_replies_and_say_who_speaks(Round round, Round other, String merge, String reply) {
        Actor leader = Actors.in(4, GROUP, PlaceRole.FACILITATOR);
        DiscussionFacts one = inRound(round);
        assertEquals(merge, Decided.words(DiscussionPolicy.mayMerge(leader, one, inRound(other))));
        assertEquals(reply, Decided.words(DiscussionPolicy.mayReply(leader, one)));
        assertEquals(
                round == null ? "yes" : "discussion.split.rounds",
                Decided.words(DiscussionPolicy.maySplit(leader, one)));
    }

    private static DiscussionFacts inRound(Round round) {
        GroupFacts group = new GroupFacts(GROUP, GroupKind.CLOSED, Joining.FREE);
        return new DiscussionFacts(
                9, group, AUTHOR, ContributionStatus.PUBLISHED, false, false, DiscussionKind.CONSULT, round, false);
    }

    private static DiscussionFacts standing(long group, boolean membersOnly) {
        GroupFacts closed = new GroupFacts(group, GroupKind.CLOSED, Joining.FREE);
        return new DiscussionFacts(group + 10, closed, AUTHOR, ContributionStatus.PUBLISHED, false, membersOnly);
    }
}
