package nl.krachtkring.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.krachtkring.contribution.SealOpened;
import nl.krachtkring.given.Heard;
import nl.krachtkring.given.TogetherTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two privacy officers answer at the same moment, two moderators ask at the same moment: one of the two is late. */
class TwoAnswersTest extends TogetherTest {

    private static final String WORDS = "Drie mensen melden dreigende berichten onder deze naam.";
    private static final Clock CLOCK = Clock.fixed(Desk.NOW, ZoneOffset.UTC);

    private final List<SealOpened> told = new ArrayList<>();
    private long author;
    private Actor moderator;
    private Actor officer;
    private Actor other;
    private long review;

    @BeforeEach
    void people_that_both_transactions_see() {
        committed(entities -> {
            author = person(entities, SiteRole.EDITOR).persona().value();
            moderator = person(entities, SiteRole.MODERATOR);
            officer = person(entities, SiteRole.PRIVACY_OFFICER);
            other = person(entities, SiteRole.PRIVACY_OFFICER);
            Review opened = new Review(Desk.TEXT, null, ReviewCause.REPORT, Desk.NOW);
            entities.persist(opened);
            entities.flush();
            review = opened.publicId();
            return null;
        });
    }

    /** A text has one case, and the text is the same for every test. */
    @AfterEach
    void clear() {
        committed(entities -> entities.createNativeQuery("DELETE FROM review WHERE public_id = ?")
                .setParameter(1, review)
                .executeUpdate());
    }

    @Test
    void second_answer_waits_for_the_first_and_is_late() {
        long wish = committed(entities -> seals(entities).ask(moderator, review, WORDS));
        Ended ended = together(
                with(seals -> seals.refuse(officer, wish, WORDS)), with(seals -> seals.agree(other, wish, WORDS)));
        late(ended);
        assertEquals(List.of(), told);
        assertEquals(1L, openings("state = 'REFUSED'"));
    }

    @Test
    void second_question_about_a_name_is_refused_by_the_key() {
        late(together(
                with(seals -> seals.ask(moderator, review, WORDS)),
                with(seals -> seals.ask(moderator, review, WORDS))));
        assertEquals(1L, openings("answered_by IS NULL"));
    }

    private static void late(Ended ended) {
        assertTrue(ended.first().isEmpty(), () -> "the first: " + ended.first());
        assertTrue(ended.second().orElseThrow() instanceof Conflict, ended::toString);
    }

    private Consumer<EntityManager> with(Consumer<Seals> act) {
        return entities -> act.accept(seals(entities));
    }

    private Seals seals(EntityManager with) {
        return new Desk(with, author, CLOCK).seals(new SealRepository(with), new Heard<>(told::add), CLOCK);
    }

    /** Of the name that these people talk about: other tests' names stay in this database too. */
    private long openings(String that) {
        return committed(entities ->
                number(entities, "SELECT COUNT(*) FROM seal_opening WHERE persona_id = " + author + " AND " + that));
    }

    private static Actor person(EntityManager entities, SiteRole role) {
        entities.createNativeQuery(
                        "INSERT INTO person (public_id, email, sixteen_at, state, created_at)"
                                + " VALUES (FLOOR(RAND() * 1e15), CONCAT(UUID(), '@voorbeeld.example'), NOW(6), 'ACTIVE', NOW(6))")
                .executeUpdate();
        long person = number(entities, "SELECT LAST_INSERT_ID()");
        entities.createNativeQuery("INSERT INTO persona (public_id, person_id, name, created_at)"
                        + " VALUES (FLOOR(RAND() * 1e15), ?, 'Iemand', NOW(6))")
                .setParameter(1, person)
                .executeUpdate();
        long persona = number(entities, "SELECT LAST_INSERT_ID()");
        return new Actor(
                new PersonId(person), new PersonaId(persona), "Iemand", Set.of(role), Set.of(), Map.of(), 1L, null);
    }
}
