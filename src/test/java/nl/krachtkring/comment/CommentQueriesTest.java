package nl.krachtkring.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.member.OneTimeNames;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.richtext.RenderedTexts;
import nl.krachtkring.platform.richtext.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stream under a page costs the same, however long it is. */
class CommentQueriesTest extends RepositoryTest {

    private static final long NUMBERS = 200_000_000_000_000L;
    private static final ContributionRef TARGET = new ContributionRef(ContributionKind.DISCUSSION, 7_000_001L);
    private static final int PEOPLE = 20;

    /** Comments with their number, answers, and names. */
    @ParameterizedTest
    @CsvSource({"5, 3, 5", "60, 3, 50", "500, 3, 50"})
    void statements_do_not_grow_with_the_replies(int replies, int statements, int shown) {
        place(replies);
        answer(NUMBERS + 1_000);
        statements().forget();
        CommentPage page =
                queries().talk(Actor.anonymous(), TARGET, Stretch.FIRST).page();
        assertEquals(shown, page.rows().size());
        assertEquals(replies + 1, page.count());
        assertEquals(statements, statements().sent().size(), () -> statements()
                .sent()
                .toString());
    }

    @Test
    void pages_by_key_hold_each_reply_once() {
        place(120);
        CommentPage first =
                queries().talk(Actor.anonymous(), TARGET, Stretch.FIRST).page();
        CommentPage second = queries()
                .talk(Actor.anonymous(), TARGET, new Stretch(Stretch.Way.AFTER, first.newer()))
                .page();
        CommentPage third = queries()
                .talk(Actor.anonymous(), TARGET, new Stretch(Stretch.Way.AFTER, second.newer()))
                .page();
        long different = java.util.stream.Stream.of(first, second, third)
                .flatMap(page -> page.rows().stream())
                .map(CommentRow::publicId)
                .distinct()
                .count();
        assertEquals(120, different);
        assertEquals(null, third.newer());
    }

    @Test
    void link_to_a_reply_lands_on_the_page_that_holds_it() {
        place(120);
        long late = NUMBERS + 1_000 + 80;
        long answer = answer(late);
        assertEquals(late, from(late).rows().get(0).publicId());
        assertEquals(late, from(answer).rows().get(0).publicId());
        assertEquals(answer, from(answer).rows().get(0).replies().get(0).publicId());
        assertEquals(late, from(answer).older());
    }

    @Test
    void link_to_an_early_reply_shows_the_page_from_its_beginning() {
        place(120);
        CommentPage page = from(NUMBERS + 1_000 + 49);
        assertEquals(NUMBERS + 1_000, page.rows().get(0).publicId());
        assertEquals(null, page.older());
    }

    @Test
    void link_to_a_reply_elsewhere_shows_the_beginning() {
        place(60);
        long elsewhere = answer(NUMBERS + 1_000 + 55);
        entities.createNativeQuery("UPDATE comment SET target_id = target_id + 1 WHERE public_id = ?")
                .setParameter(1, elsewhere)
                .executeUpdate();
        assertEquals(NUMBERS + 1_000, from(elsewhere).rows().get(0).publicId());
    }

    @ParameterizedTest
    @CsvSource({"5", "60", "500"})
    void link_to_a_reply_costs_the_same_in_every_length(int replies) {
        place(replies);
        answer(NUMBERS + 1_000 + replies - 1);
        statements().forget();
        from(NUMBERS + 1_000 + replies - 1);
        assertEquals(5, statements().sent().size());
    }

    private CommentPage from(long number) {
        return queries()
                .talk(Actor.anonymous(), TARGET, new Stretch(Stretch.Way.FROM, number))
                .page();
    }

    private long answer(long root) {
        long number = NUMBERS + 900_000;
        entities.createNativeQuery(
                        "INSERT INTO comment (public_id, target_kind, target_id, parent_id, persona_id, body,"
                                + " status, created_at, published_at) SELECT ?, target_kind, target_id, id, persona_id, 'Antwoord',"
                                + " 'PUBLISHED', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM comment WHERE public_id = ?")
                .setParameter(1, number)
                .setParameter(2, root)
                .executeUpdate();
        return number;
    }

    private void place(int replies) {
        for (int i = 0; i < PEOPLE; i++) {
            person(i);
        }
        for (int i = 0; i < replies; i++) {
            entities.createNativeQuery(
                            "INSERT INTO comment (public_id, target_kind, target_id, persona_id, body, status,"
                                    + " created_at, published_at) SELECT ?, 'DISCUSSION', ?, id, 'Tekst', 'PUBLISHED',"
                                    + " UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM persona WHERE public_id = ?")
                    .setParameter(1, NUMBERS + 1_000 + i)
                    .setParameter(2, TARGET.id())
                    .setParameter(3, NUMBERS + i % PEOPLE)
                    .executeUpdate();
        }
    }

    private void person(int number) {
        entities.createNativeQuery("INSERT INTO person (public_id, sixteen_at, state, name_withheld, created_at)"
                        + " VALUES (?, UTC_TIMESTAMP(6), 'ACTIVE', FALSE, UTC_TIMESTAMP(6))")
                .setParameter(1, NUMBERS + number)
                .executeUpdate();
        entities.createNativeQuery("INSERT INTO persona (public_id, person_id, name, public_one, created_at)"
                        + " SELECT ?, id, ?, TRUE, UTC_TIMESTAMP(6) FROM person WHERE public_id = ?")
                .setParameter(1, NUMBERS + number)
                .setParameter(2, "Naam " + number)
                .setParameter(3, NUMBERS + number)
                .executeUpdate();
    }

    /** The rooms are asked only for somebody who withdrew her name, and nobody did here. */
    private CommentQueries queries() {
        RichText richText = new RichText();
        Personas personas = new Personas(entities, GivenRows.of(entities), java.time.Clock.systemUTC());
        CommentSigning signing = new CommentSigning(
                new OneTimeNames(entities, GivenRows.of(entities), personas),
                null,
                personas,
                null,
                new CommentRepository(entities));
        return new CommentQueries(
                entities, GivenStreams.of(entities), personas, signing, new RenderedTexts(richText), null, null);
    }
}
