package nl.krachtkring.comment;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.krachtkring.contribution.ContributionErased;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.ContributionWithdrawn;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.platform.i18n.Bundles;

/**
 * Quotes of comments in comments. A quote stands as long as what it quotes: whatever takes that away, its author, a moderator
 * or the period of the place, replaces the quote too.
 */
@Singleton
public class Quotes {

    private final CommentRepository repository;
    private final CommentCards cards;
    private final CommentNews news;
    private final Contributions contributions;
    private final Bundles bundles;
    private final EntityManager entities;

    @Inject
    Quotes(
            CommentRepository repository,
            CommentCards cards,
            CommentNews news,
            Contributions contributions,
            Bundles bundles,
            EntityManager entities) {
        this.repository = repository;
        this.cards = cards;
        this.news = news;
        this.contributions = contributions;
        this.bundles = bundles;
        this.entities = entities;
    }

    /**
     * A comment as a quote to answer, for who reads the place; the page has asked that already.
     *
     * @param target under what it stands
     * @param publicId its number
     * @param head makes the first line, with the author, of the address of the comment
     * @return Markdown; empty for a comment that doesn't stand there
     */
    public Optional<String> of(ContributionRef target, long publicId, UnaryOperator<String> head) {
        return repository.answerable(target, publicId).flatMap(comment -> contributions
                .card(target)
                .map(card -> QuoteText.quote(head.apply(cards.address(comment, card)), comment.body())));
    }

    /**
     * A name as it can stand in a quote.
     *
     * @param name the name on the screen
     * @return the same name, with nothing of it read as mark-up
     */
    public static String plain(String name) {
        return QuoteText.plain(name);
    }

    /** A text that is about to be placed, without quotes of what was taken away while somebody wrote. */
    String standing(ContributionRef target, String text) {
        return QuoteText.without(text, number -> isGone(target, number), words());
    }

    /** Remembers what a comment that was placed quotes. */
    void keep(Comment comment) {
        for (long number : QuoteText.quoted(comment.body())) {
            repository.answerable(comment.target(), number).ifPresent(quoted -> entities.createNativeQuery(
                            "INSERT IGNORE INTO comment_quote (comment_id, quoted_id) VALUES (?, ?)")
                    .setParameter(1, comment.id())
                    .setParameter(2, quoted.id())
                    .executeUpdate());
        }
    }

    /**
     * Replaces the quotes of a comment that was taken away.
     *
     * @param gone what was taken away
     */
    public void on(@Observes ContributionWithdrawn gone) {
        replace(gone.ref(), gone.at());
    }

    /**
     * Replaces the quotes of a comment that was erased.
     *
     * @param gone what was erased
     */
    public void on(@Observes ContributionErased gone) {
        replace(gone.ref(), gone.at());
    }

    private boolean isGone(ContributionRef target, long number) {
        return repository
                .byPublicId(number)
                .filter(comment -> comment.target().equals(target) && comment.status() != ContributionStatus.PUBLISHED)
                .isPresent();
    }

    private void replace(ContributionRef gone, Instant at) {
        if (gone.kind() != ContributionKind.COMMENT) {
            return;
        }
        List<?> quoting = entities.createNativeQuery("SELECT comment_id FROM comment_quote WHERE quoted_id = ?")
                .setParameter(1, gone.id())
                .getResultList();
        for (Object key : quoting) {
            Comment comment = repository.get(((Number) key).longValue());
            long number = repository.get(gone.id()).publicId();
            if (comment.status() != ContributionStatus.ERASED) {
                comment.requote(QuoteText.without(comment.body(), quoted -> quoted == number, words()));
                repository.write();
                news.rewritten(comment, at);
            }
        }
        entities.createNativeQuery("DELETE FROM comment_quote WHERE quoted_id = ?")
                .setParameter(1, gone.id())
                .executeUpdate();
    }

    private String words() {
        return bundles.text(Bundles.DUTCH, "comment.gone");
    }
}
