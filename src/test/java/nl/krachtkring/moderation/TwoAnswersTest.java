package nl.krachtkring.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.krachtkring.contribution.SealOpened;
import nl.krachtkring.given.Heard;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two privacy officers answer at the same moment, two moderators ask at the same moment: one of the two is late. */
class TwoAnswersTest extends RepositoryTest {

    private static final String WORDS = "Drie mensen melden dreigende berichten onder deze naam.";
    private static final List<String> TABLES =
            List.of("seal_opening", "outbox_mail", "review", "persona", "role_grant", "person");

    private final List<SealOpened> told = new ArrayList<>();
    private long author;
    private Actor moderator;
    private Actor officer;
    private Actor other;
    private long review;

    @BeforeEach
    void people_that_both_transactions_see() {
        author = person(SiteRole.EDITOR).persona().value();
        moderator = person(SiteRole.MODERATOR);
        officer = person(SiteRole.PRIVACY_OFFICER);
        other = person(SiteRole.PRIVACY_OFFICER);
        Review opened = new Review(Desk.TEXT, null, ReviewCause.REPORT, Desk.NOW);
        entities.persist(opened);
        entities.flush();
        review = opened.publicId();
        commit();
    }

    @AfterEach
    void leave_nothing() {
        if (!entities.getTransaction().isActive()) {
            entities.getTransaction().begin();
        }
        TABLES.forEach(
                table -> entities.createNativeQuery("DELETE FROM " + table).executeUpdate());
        entities.getTransaction().commit();
    }

    @Test
    void second_answer_waits_for_the_first_and_is_late() throws Exception {
        entities.getTransaction().begin();
        long wish = seals(entities).ask(moderator, review, WORDS);
        commit();
        entities.getTransaction().begin();
        seals(entities).refuse(officer, wish, WORDS);
        CompletableFuture<Void> second = elsewhere(seals -> seals.agree(other, wish, WORDS));
        commit();
        Throwable late = assertThrows(ExecutionException.class, () -> second.get(30, TimeUnit.SECONDS))
                .getCause();
        assertInstanceOf(Conflict.class, late);
        assertEquals(List.of(), told);
        assertEquals("REFUSED", one("SELECT state FROM seal_opening"));
    }

    @Test
    void second_question_about_a_name_is_refused_by_the_key() throws Exception {
        entities.getTransaction().begin();
        seals(entities).ask(moderator, review, WORDS);
        CompletableFuture<Void> second = elsewhere(seals -> seals.ask(moderator, review, WORDS));
        commit();
        Throwable late = assertThrows(ExecutionException.class, () -> second.get(30, TimeUnit.SECONDS))
                .getCause();
        assertInstanceOf(Conflict.class, late);
        assertEquals(1L, ((Number) one("SELECT COUNT(*) FROM seal_opening")).longValue());
        assertNull(one("SELECT MAX(answered_by) FROM seal_opening"));
    }

    private CompletableFuture<Void> elsewhere(Consumer<Seals> act) {
        return CompletableFuture.runAsync(() -> {
            try (EntityManager mine = entities.getEntityManagerFactory().createEntityManager()) {
                mine.getTransaction().begin();
                try {
                    act.accept(seals(mine));
                    mine.getTransaction().commit();
                } finally {
                    if (mine.getTransaction().isActive()) {
                        mine.getTransaction().rollback();
                    }
                }
            }
        });
    }

    private Seals seals(EntityManager with) {
        Clock clock = Clock.fixed(Desk.NOW, ZoneOffset.UTC);
        return new Desk(with, author, clock).seals(new SealRepository(with), new Heard<>(told::add), clock);
    }

    private Object one(String question) {
        return entities.createNativeQuery(question).getSingleResult();
    }

    private void commit() {
        entities.getTransaction().commit();
        entities.clear();
    }

    private Actor person(SiteRole role) {
        entities.createNativeQuery("INSERT INTO person (public_id, email, sixteen_at, state, created_at)"
                        + " VALUES (FLOOR(RAND() * 1e15), 'iemand@voorbeeld.example', NOW(6), 'ACTIVE', NOW(6))")
                .executeUpdate();
        long person = ((Number) one("SELECT MAX(id) FROM person")).longValue();
        entities.createNativeQuery("INSERT INTO persona (public_id, person_id, name, created_at)"
                        + " VALUES (FLOOR(RAND() * 1e15), ?, 'Iemand', NOW(6))")
                .setParameter(1, person)
                .executeUpdate();
        long persona = ((Number) one("SELECT MAX(id) FROM persona")).longValue();
        return new Actor(
                new PersonId(person), new PersonaId(persona), "Iemand", Set.of(role), Set.of(), Map.of(), 1L, null);
    }
}
