package nl.krachtkring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.comment.CommentErasing;
import nl.krachtkring.contribution.ContributionErased;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Heard;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PublicIds;
import org.junit.jupiter.api.Test;

/** How long talk with the writer of an experience is kept; the clock decides. */
class WriterQuestionErasingTest extends RepositoryTest {

    private final Hours clock = new Hours();
    private long person;

    @Test
    void everything_said_is_gone_a_year_after_the_last_reply() {
        long question = question();
        Heard<ContributionErased> erased = new Heard<>();
        WriterQuestionRepository questions = new WriterQuestionRepository(entities, GivenRows.of(entities));
        AuditTrail audit = new AuditTrail(entities, person -> "0".repeat(64), clock);
        WriterQuestionJob job = new WriterQuestionJob(new WriterQuestionErasing(
                entities, questions, new CommentErasing(entities, erased), audit, erased, clock));
        clock.pass(Duration.ofDays(100));
        reply(question);
        clock.pass(Duration.ofDays(364));
        job.run();
        assertEquals(List.of(), erased.all());
        clock.pass(Duration.ofDays(2));
        review(question);
        job.run();
        assertEquals(List.of(), erased.all(), "a moderator still has to look");
        entities.createNativeQuery("UPDATE review SET open = NULL").executeUpdate();
        job.run();
        job.run();
        flushAndClear();
        assertEquals(
                Set.of(ContributionKind.QUESTION, ContributionKind.COMMENT),
                erased.all().stream().map(one -> one.ref().kind()).collect(Collectors.toSet()));
        assertEquals(2, erased.all().size());
        assertEquals("", questions.find(question).orElseThrow().body());
        assertEquals(
                ContributionStatus.ERASED,
                questions.find(question).orElseThrow().status());
        assertEquals(
                0L,
                entities.createNativeQuery("SELECT COUNT(*) FROM comment WHERE target_kind = 'QUESTION' AND body <> ''")
                        .getSingleResult());
    }

    private void reply(long question) {
        entities.createNativeQuery("INSERT INTO comment (public_id, target_kind, target_id, persona_id, body, status,"
                        + " created_at, published_at) VALUES (?, 'QUESTION', ?, ?, 'Een half jaar.', 'PUBLISHED',"
                        + " UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))")
                .setParameter(1, PublicIds.next())
                .setParameter(2, question)
                .setParameter(3, person)
                .executeUpdate();
        entities.createNativeQuery("UPDATE comment SET created_at = '2026-12-01', published_at = '2026-12-01'"
                        + " WHERE target_kind = 'QUESTION'")
                .executeUpdate();
        new WriterQuestionRepository(entities, GivenRows.of(entities)).countReply(question, 1, clock.instant());
    }

    private void review(long question) {
        entities.createNativeQuery("INSERT INTO review (public_id, kind, contribution_id, cause, opened_at, open)"
                        + " VALUES (?, 'QUESTION', ?, 'REPORT', UTC_TIMESTAMP(6), TRUE)")
                .setParameter(1, PublicIds.next())
                .setParameter(2, question)
                .executeUpdate();
    }

    private long question() {
        GivenExperiences given = new GivenExperiences(entities, clock);
        person = given.person(false);
        WriterQuestion question =
                new WriterQuestion(given.told(person, "Rust.").id(), given.person(false), "Hoe lang?", clock.instant());
        question.publish(clock.instant());
        entities.persist(question);
        entities.flush();
        return question.id();
    }
}
