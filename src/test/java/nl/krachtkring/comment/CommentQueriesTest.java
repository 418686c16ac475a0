package nl.krachtkring.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
    private static final long ANSWERS_FROM = NUMBERS + 1_000_000;

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
        long different = Stream.of(first, second, third)
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

    /** Roots with so many answers each: one with many, many with some, one with many between others, and as many as fit. */
    @ParameterizedTest
    @CsvSource({"1, 5000", "50, 30", "3, 1001", "60, 20", "1, 1000"})
    void every_answer_is_reached_once_and_in_order_forward_and_back(int roots, int each) {
        List<Long> all = threads(roots, each);
        List<Long> forward = new ArrayList<>();
        Stretch next = Stretch.FIRST;
        CommentPage last = null;
        while (next != null) {
            last = page(next);
            forward.addAll(numbers(last));
            next = after(last);
        }
        assertEquals(all, withoutAgain(forward));
        List<List<Long>> back = new ArrayList<>();
        CommentPage page = last;
        while (page != null) {
            back.add(0, numbers(page));
            next = before(page);
            page = next == null ? null : page(next);
        }
        assertEquals(all, withoutAgain(back.stream().flatMap(List::stream).toList()));
    }

    @ParameterizedTest
    @CsvSource({"1, 5000", "50, 30", "3, 1001"})
    void link_to_a_reply_shows_it_in_whatever_thread(int roots, int each) {
        List<Long> all = threads(roots, each);
        for (int i = 0; i < all.size(); i += i < 1_003 && i > 997 ? 1 : 499) {
            long number = all.get(i);
            assertTrue(numbers(from(number)).contains(number), "reply " + i);
        }
    }

    @Test
    void pieces_of_a_long_thread_stand_alone_and_lead_to_what_is_around_it() {
        List<Long> all = threads(3, 1_001);
        long root = all.get(1_002);
        CommentPage first = from(root);
        assertEquals(
                List.of(root), first.rows().stream().map(CommentRow::publicId).toList());
        assertEquals(new CommentPage.Piece(null, all.get(2_003)), first.piece());
        CommentPage rest = from(all.get(2_003));
        assertEquals(List.of(root, all.get(2_003)), numbers(rest));
        assertEquals(new CommentPage.Piece(all.get(2_003), null), rest.piece());
        for (CommentPage page : List.of(first, rest)) {
            assertEquals(root, page.older());
            assertEquals(root, page.newer());
            assertFalse(page.isWhole());
        }
        assertEquals(null, page(Stretch.FIRST).older());
        assertEquals(null, from(all.get(all.size() - 1)).newer());
    }

    @Test
    void piece_costs_as_much_as_any_other_link() {
        List<Long> all = threads(1, 5_000);
        statements().forget();
        from(all.get(3_000));
        assertEquals(5, statements().sent().size());
    }

    /** Where a reader goes on: first to the rest of a long thread. */
    private static Stretch after(CommentPage page) {
        if (page.piece().later() != null) {
            return new Stretch(Stretch.Way.FROM, page.piece().later());
        }
        return page.newer() == null ? null : new Stretch(Stretch.Way.AFTER, page.newer());
    }

    private static Stretch before(CommentPage page) {
        Long number =
                page.piece().earlier() == null ? page.older() : page.piece().earlier();
        return number == null ? null : new Stretch(Stretch.Way.BEFORE, number);
    }

    /** The comment above a long thread stands above each piece of it. */
    private static List<Long> withoutAgain(List<Long> shown) {
        List<Long> once = new ArrayList<>();
        shown.stream()
                .filter(number -> number >= ANSWERS_FROM || !once.contains(number))
                .forEach(once::add);
        return once;
    }

    private static List<Long> numbers(CommentPage page) {
        return page.rows().stream()
                .flatMap(row -> Stream.concat(Stream.of(row), row.replies().stream()))
                .map(CommentRow::publicId)
                .toList();
    }

    /** In the order of the page; the answers are written in turns, so that their keys aren't. */
    private List<Long> threads(int roots, int each) {
        place(roots);
        entities.createNativeQuery("SET STATEMENT max_recursive_iterations = 10000 FOR INSERT INTO comment (public_id,"
                        + " target_kind, target_id, parent_id, persona_id, body, status, created_at, published_at)"
                        + " WITH RECURSIVE n AS (SELECT 0 AS i UNION ALL SELECT i + 1 FROM n WHERE i < ?1 - 1)"
                        + " SELECT ?2 + n.i * ?3 + c.public_id, 'DISCUSSION', c.target_id, c.id, c.persona_id, 'Antwoord',"
                        + " 'PUBLISHED', c.created_at, c.published_at FROM n JOIN comment c ON c.target_id = ?4"
                        + " ORDER BY n.i, c.id")
                .setParameter(1, each)
                .setParameter(2, ANSWERS_FROM - NUMBERS - 1_000)
                .setParameter(3, roots)
                .setParameter(4, TARGET.id())
                .executeUpdate();
        List<Long> all = new ArrayList<>();
        for (int root = 0; root < roots; root++) {
            all.add(NUMBERS + 1_000 + root);
            for (int i = 0; i < each; i++) {
                all.add(ANSWERS_FROM + (long) i * roots + root);
            }
        }
        return all;
    }

    private CommentPage page(Stretch stretch) {
        return queries().talk(Actor.anonymous(), TARGET, stretch).page();
    }

    private CommentPage from(long number) {
        return page(new Stretch(Stretch.Way.FROM, number));
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
