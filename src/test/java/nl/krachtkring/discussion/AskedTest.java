package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.krachtkring.contribution.Asked;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Heard;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.richtext.RichText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question to the facilitators, in the database. */
class AskedTest extends RepositoryTest {

    private final Heard<ContributionChanged> changed = new Heard<>();
    private GivenTalk talk;
    private Actor asker;
    private Actor member;
    private Actor facilitator;
    private AskedFacilitators asked;
    private DiscussionRepository repository;
    private long question;

    @BeforeEach
    void ask() {
        talk = new GivenTalk(entities);
        repository = new DiscussionRepository(entities, GivenRows.of(entities));
        asker = Actors.in(talk.person("MEMBER"), talk.group(), PlaceRole.MEMBER);
        member = Actors.in(talk.person("MEMBER"), talk.group(), PlaceRole.MEMBER);
        facilitator = Actors.in(talk.person("FACILITATOR"), talk.group(), PlaceRole.FACILITATOR);
        asked = new AskedFacilitators(
                repository,
                null,
                new AuditTrail(entities, person -> "0".repeat(64), talk.clock()),
                new Heard<Asked>(),
                changed,
                talk.clock());
        question = talk.discussion(asker, DiscussionKind.ASK);
        talk.change(
                "UPDATE discussion SET members_only = TRUE, facilitators_only = TRUE WHERE public_id = ?", question);
        talk.reply(question, facilitator);
    }

    @Test
    void it_is_listed_for_its_writer_and_the_facilitators_alone_until_she_opens_it() {
        assertEquals(List.of(true, false, true, false), listed());
        assertThrows(NotAllowed.class, () -> asked.share(facilitator, question));
        assertThrows(NotFound.class, () -> asked.share(member, question));
        asked.share(asker, question);
        flushAndClear();
        assertEquals(List.of(true, true, true, false), listed());
        assertThrows(NotAllowed.class, () -> asked.share(asker, question));
        assertEquals(2, changed.all().size());
    }

    @Test
    void group_that_checks_gets_nothing_unread_by_a_moderator_and_replies_to_the_asker_wait_for_none() {
        talk.change("UPDATE community_group SET checks_members = TRUE WHERE id = ?", talk.group());
        long key = repository.byPublicId(question).orElseThrow().id();
        assertFalse(repository.checksMembers(key));
        assertThrows(NotAllowed.class, () -> asked.share(asker, question));
        assertTrue(listed().get(0));
    }

    @Test
    void database_keeps_no_question_of_the_facilitators_that_others_than_members_read() {
        assertThrows(
                RuntimeException.class,
                () -> talk.change("UPDATE discussion SET members_only = FALSE WHERE public_id = ?", question));
    }

    private List<Boolean> listed() {
        return List.of(asker, member, facilitator, Actor.anonymous()).stream()
                .map(actor -> new DiscussionQueries(entities, new RichText())
                        .inGroup(actor, talk.group(), DiscussionFilter.LATEST, null).rows().stream()
                                .anyMatch(row -> row.publicId() == question))
                .toList();
    }
}
