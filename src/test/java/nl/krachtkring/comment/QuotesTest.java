package nl.krachtkring.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionErased;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionPublished;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionWithdrawn;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.contribution.Revisions;
import nl.krachtkring.given.Heard;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.i18n.Bundles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever takes a comment away takes the quotes of it away too. */
class QuotesTest extends RepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final ContributionRef TALK = new ContributionRef(ContributionKind.DISCUSSION, 7_000_701L);
    private static final String INSTEAD = "> *Deze reactie is weggehaald.*\n\nEens!";

    private final Heard<ContributionChanged> changed = new Heard<>();
    private CommentRepository repository;
    private Quotes quotes;
    private Comment said;
    private Comment quoting;

    @BeforeEach
    void one_quotes_another() {
        repository = new CommentRepository(entities);
        CommentNews news = new CommentNews(null, null, changed, null, null);
        quotes = new Quotes(
                repository,
                null,
                news,
                null,
                new QuotesAside(entities),
                new Revisions(entities),
                new Bundles(),
                entities);
        said = comment(TALK, "De sleutel ligt bij Zonneweg 4");
        quoting = comment(TALK, quoteOf(said) + "Eens!");
        quotes.keep(quoting);
    }

    @Test
    void withdrawn_it_is_replaced_and_the_index_hears_of_it() {
        said.withdraw();
        quotes.on(new ContributionWithdrawn(said.ref(), NOW));
        assertEquals(INSTEAD, body(quoting));
        assertEquals(quoting.ref(), changed.all().get(0).ref());
        quotes.on(new ContributionWithdrawn(said.ref(), NOW));
        assertEquals(1, changed.all().size());
    }

    @Test
    void erased_it_is_replaced_and_what_is_erased_itself_stays_empty() {
        Comment gone = comment(TALK, quoteOf(said) + "Ook eens!");
        quotes.keep(gone);
        gone.erase();
        quotes.on(new ContributionErased(said.ref(), NOW));
        assertEquals(INSTEAD, body(quoting));
        assertEquals("", body(gone));
    }

    @Test
    void hidden_and_put_back_it_is_quoted_again_where_it_was() {
        said.hide();
        quotes.on(new ContributionWithdrawn(said.ref(), NOW));
        assertEquals(INSTEAD, body(quoting));
        said = repository.get(said.id());
        said.publish(NOW);
        repository.write();
        quotes.on(new ContributionPublished(said.ref(), NOW));
        assertEquals(quoteOf(said) + "Eens!", body(quoting));
        said = repository.get(said.id());
        said.withdraw();
        quotes.on(new ContributionWithdrawn(said.ref(), NOW));
        assertEquals(INSTEAD, body(quoting));
    }

    @Test
    void hidden_and_then_withdrawn_or_erased_nothing_of_it_is_kept() {
        said.hide();
        quotes.on(new ContributionWithdrawn(said.ref(), NOW));
        assertEquals(1, aside());
        said.withdraw();
        repository.write();
        quotes.on(new ContributionWithdrawn(said.ref(), NOW));
        assertEquals(0, aside());
    }

    @Test
    void what_quotes_is_erased_and_nothing_waits_for_it() {
        said.hide();
        quotes.on(new ContributionWithdrawn(said.ref(), NOW));
        quoting = repository.get(quoting.id());
        quoting.erase();
        repository.write();
        quotes.on(new ContributionErased(quoting.ref(), NOW));
        assertEquals(0, aside());
        repository.get(said.id()).publish(NOW);
        repository.write();
        quotes.on(new ContributionPublished(said.ref(), NOW));
        assertEquals("", body(quoting));
    }

    @Test
    void a_quote_follows_what_its_author_changed() {
        said.edit("De sleutel ligt bij de buren", NOW);
        repository.write();
        quotes.changed(said, NOW);
        String followed = body(quoting);
        assertFalse(followed.contains("Zonneweg"), followed);
        assertTrue(followed.startsWith("> Tulp ([lees]("), followed);
        assertTrue(followed.contains("> *De schrijver heeft dit gewijzigd.*\n\nEens!"), followed);
        int told = changed.all().size();
        quotes.changed(said, NOW);
        assertEquals(told, changed.all().size());
    }

    @Test
    void what_is_still_said_stays_quoted() {
        said.edit("De sleutel ligt bij Zonneweg 4, naast de deur", NOW);
        repository.write();
        quotes.changed(said, NOW);
        assertTrue(body(quoting).contains("> De sleutel ligt bij Zonneweg 4"));
        assertEquals(0, changed.all().size());
    }

    @Test
    void earlier_versions_of_who_quotes_lose_the_words_too() {
        Revisions revisions = new Revisions(entities);
        revisions.keep(quoting.ref(), new NewText(null, quoting.body()), NOW);
        said.withdraw();
        quotes.on(new ContributionWithdrawn(said.ref(), NOW));
        assertEquals(INSTEAD, revisions.before(quoting.ref()).get(0).body());
    }

    private int aside() {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM comment_quote_aside")
                        .getSingleResult())
                .intValue();
    }

    @Test
    void what_was_taken_away_while_somebody_wrote_is_not_placed() {
        String typed = quoteOf(said) + "Eens!";
        assertEquals(typed, quotes.standing(TALK, typed));
        said.hide();
        repository.write();
        assertEquals(INSTEAD, quotes.standing(TALK, typed));
    }

    @Test
    void what_was_taken_away_does_not_come_back_through_a_text_that_is_offered_again() {
        Comment later = comment(TALK, "Of bij de bakker");
        CommentProvider provider = new CommentProvider(
                repository,
                null,
                new CommentNews(null, null, changed, null, null),
                quotes,
                null,
                Clock.fixed(NOW, ZoneOffset.UTC));
        String typed = quoteOf(said) + "Eens!";
        quoting = waiting("Niets gezegd");
        said.withdraw();
        repository.write();
        provider.offerAgain(quoting.id(), new NewText(null, typed + "\n\n" + quoteOf(later)), Actor.anonymous());
        assertTrue(body(quoting).startsWith(INSTEAD), body(quoting));
        later = repository.get(later.id());
        later.withdraw();
        quotes.on(new ContributionWithdrawn(later.ref(), NOW));
        assertFalse(body(quoting).contains("bakker"), body(quoting));
    }

    private Comment waiting(String text) {
        Comment comment =
                new Comment(TALK, null, new Comment.Signature(null, "Gast"), new Comment.Sent(text, null, NOW));
        comment.hold();
        repository.add(comment);
        return comment;
    }

    /** What she quoted went on elsewhere: her own text is changed and put back as any other. */
    @Test
    void what_went_on_elsewhere_keeps_nobody_from_changing_her_text() {
        entities.createNativeQuery("UPDATE comment SET target_id = 7000703 WHERE id = ?")
                .setParameter(1, said.id())
                .executeUpdate();
        entities.clear();
        quotes.keep(quoting);
        assertEquals(quoteOf(said) + "Eens!", body(quoting));
        assertEquals(Optional.empty(), repository.answerable(TALK, said.publicId()));
        assertTrue(repository.standing(said.publicId()).isPresent());
    }

    @Test
    void what_stands_elsewhere_is_no_quote_of_this_talk() {
        Comment elsewhere = comment(new ContributionRef(ContributionKind.DISCUSSION, 7_000_702L), "Elders");
        elsewhere.hide();
        repository.write();
        String typed = quoteOf(elsewhere) + "Eens!";
        assertEquals(typed, quotes.standing(TALK, typed));
        quotes.keep(comment(TALK, typed));
        quotes.on(new ContributionWithdrawn(elsewhere.ref(), NOW));
        assertEquals(0, changed.all().size());
    }

    private String quoteOf(Comment comment) {
        return QuoteText.quote("Tulp ([lees](/gesprekken/1/a#reactie-" + comment.publicId() + ")):", comment.body());
    }

    private Comment comment(ContributionRef target, String text) {
        Comment comment =
                new Comment(target, null, new Comment.Signature(null, "Gast"), new Comment.Sent(text, null, NOW));
        comment.publish(NOW);
        repository.add(comment);
        return comment;
    }

    private String body(Comment comment) {
        flushAndClear();
        return repository.get(comment.id()).body();
    }
}
