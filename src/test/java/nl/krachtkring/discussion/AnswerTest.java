package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

/** A question and its answer, in the database. */
class AnswerTest extends RepositoryTest {

    private GivenTalk talk;
    private Actor asker;
    private Actor other;
    private DiscussionAnswers answers;
    private final Heard<ContributionChanged> changed = new Heard<>();

    @BeforeEach
    void ask() {
        talk = new GivenTalk(entities);
        asker = Actors.in(talk.person("MEMBER"), talk.group(), PlaceRole.MEMBER);
        other = Actors.in(talk.person("MEMBER"), talk.group(), PlaceRole.MEMBER);
        answers = new DiscussionAnswers(
                new DiscussionRepository(entities, GivenRows.of(entities)),
                null,
                new RichText(),
                new AuditTrail(entities, person -> "0".repeat(64), talk.clock()),
                changed,
                talk.clock());
    }

    @Test
    void answer_is_chosen_changed_and_taken_back_by_who_asked() {
        long question = talk.discussion(asker, DiscussionKind.QUESTION);
        long first = talk.reply(question, other);
        long second = talk.reply(question, other);
        assertEquals(Set.of(question), listed(DiscussionFilter.UNSOLVED));
        answers.accept(asker, question, first);
        answers.accept(asker, question, second);
        answers.accept(asker, question, second);
        flushAndClear();
        assertEquals(Set.of(question), listed(DiscussionFilter.SOLVED));
        assertEquals(Set.of(), listed(DiscussionFilter.UNSOLVED));
        assertTrue(row(question).answered());
        answers.takeBack(asker, question);
        flushAndClear();
        assertEquals(Set.of(question), listed(DiscussionFilter.UNSOLVED));
    }

    @Test
    void open_pages_are_told_of_each_change_and_find_another_state() {
        long question = talk.discussion(asker, DiscussionKind.QUESTION);
        long reply = talk.reply(question, other);
        int before = talk.version(question);
        answers.accept(asker, question, reply);
        answers.accept(asker, question, reply);
        entities.flush();
        int accepted = talk.version(question);
        assertEquals(1, changed.all().size());
        answers.takeBack(asker, question);
        answers.takeBack(asker, question);
        entities.flush();
        assertEquals(2, changed.all().size());
        assertTrue(before < accepted && accepted < talk.version(question));
    }

    @Test
    void nobody_else_and_nothing_from_elsewhere_is_taken() {
        long question = talk.discussion(asker, DiscussionKind.QUESTION);
        long elsewhere = talk.reply(talk.discussion(other, DiscussionKind.QUESTION), other);
        long reply = talk.reply(question, other);
        assertThrows(NotAllowed.class, () -> answers.accept(other, question, reply));
        assertThrows(NotFound.class, () -> answers.accept(asker, question, elsewhere));
        assertThrows(NotFound.class, () -> answers.accept(asker, 1, reply));
        talk.status(reply, "HELD");
        assertThrows(NotFound.class, () -> answers.accept(asker, question, reply));
    }

    @Test
    void question_whose_answer_went_is_open_again() {
        long question = talk.discussion(asker, DiscussionKind.QUESTION);
        long reply = talk.reply(question, other);
        answers.accept(asker, question, reply);
        entities.flush();
        for (String gone : List.of("WITHDRAWN", "HIDDEN", "ERASED")) {
            talk.status(reply, gone);
            assertEquals(Set.of(question), listed(DiscussionFilter.UNSOLVED), gone);
            assertFalse(row(question).answered(), gone);
        }
    }

    private DiscussionSummary row(long publicId) {
        return page(DiscussionFilter.LATEST).stream()
                .filter(row -> row.publicId() == publicId)
                .findFirst()
                .orElseThrow();
    }

    private Set<Long> listed(DiscussionFilter filter) {
        return page(filter).stream().map(DiscussionSummary::publicId).collect(Collectors.toSet());
    }

    private List<DiscussionSummary> page(DiscussionFilter filter) {
        return new DiscussionQueries(entities, new RichText())
                .inGroup(other, talk.group(), filter, null)
                .rows();
    }
}
