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
import nl.krachtkring.contribution.ContributionPublished;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.ContributionWithdrawn;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.Revisions;
import nl.krachtkring.platform.i18n.Bundles;

/**
 * Quotes of comments in comments. A quote stands as long as what it quotes: whatever takes that away, its author, a moderator
 * or the period of the place, replaces the quote too, and what is changed is quoted no more as it was. What a moderator puts back
 * is quoted again.
 */
@Singleton
public class Quotes {

    private final CommentRepository repository;
    private final CommentCards cards;
    private final CommentNews news;
    private final Contributions contributions;
    private final QuotesAside aside;
    private final Revisions revisions;
    private final Bundles bundles;
    private final EntityManager entities;

    @Inject
    Quotes(
            CommentRepository repository,
            CommentCards cards,
            CommentNews news,
            Contributions contributions,
            QuotesAside aside,
            Revisions revisions,
            Bundles bundles,
            EntityManager entities) {
        this.repository = repository;
        this.cards = cards;
        this.news = news;
        this.contributions = contributions;
        this.aside = aside;
        this.revisions = revisions;
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

    /** Takes quotes along when the author of what they quote changed it. */
    void changed(Comment said, Instant at) {
        String words = bundles.text(Bundles.DUTCH, "comment.quote.changed");
        quoting(said.ref()).forEach(comment -> {
            String text = QuoteText.following(comment.body(), said.publicId(), said.body(), words);
            if (!text.equals(comment.body())) {
                rewrite(comment, body -> QuoteText.following(body, said.publicId(), said.body(), words), at);
            }
        });
    }

    /**
     * Replaces the quotes of a comment that was taken away. What a moderator took away may come back, and the quotes with it.
     *
     * @param gone what was taken away
     */
    public void on(@Observes ContributionWithdrawn gone) {
        if (gone.ref().kind() == ContributionKind.COMMENT) {
            Comment said = repository.get(gone.ref().id());
            replace(said, said.status().mayBecome(ContributionStatus.PUBLISHED), gone.at());
        }
    }

    /**
     * Replaces the quotes of a comment that was erased.
     *
     * @param gone what was erased
     */
    public void on(@Observes ContributionErased gone) {
        if (gone.ref().kind() == ContributionKind.COMMENT) {
            replace(repository.get(gone.ref().id()), false, gone.at());
            aside.forget(gone.ref());
        }
    }

    /**
     * Puts the quotes of a comment back that a moderator put back.
     *
     * @param back what stands again
     */
    public void on(@Observes ContributionPublished back) {
        if (back.ref().kind() != ContributionKind.COMMENT) {
            return;
        }
        for (QuotesAside.Piece piece : aside.take(back.ref())) {
            Comment comment = repository.get(piece.comment());
            boolean stands = standing(comment.target(), piece.text()).equals(piece.text());
            if (stands && comment.status() != ContributionStatus.ERASED) {
                comment.requote(QuoteText.back(comment.body(), piece.position(), piece.text(), words()));
                repository.write();
                keep(comment);
                news.rewritten(comment, back.at());
            }
        }
    }

    private boolean isGone(ContributionRef target, long number) {
        return repository
                .byPublicId(number)
                .filter(comment -> comment.target().equals(target) && comment.status() != ContributionStatus.PUBLISHED)
                .isPresent();
    }

    private void replace(Comment gone, boolean mayComeBack, Instant at) {
        long number = gone.publicId();
        for (Comment comment : quoting(gone.ref())) {
            if (mayComeBack) {
                aside.keep(comment, gone);
            }
            rewrite(comment, text -> QuoteText.without(text, quoted -> quoted == number, words()), at);
        }
        if (!mayComeBack) {
            aside.drop(gone.ref());
        }
        entities.createNativeQuery("DELETE FROM comment_quote WHERE quoted_id = ?")
                .setParameter(1, gone.id())
                .executeUpdate();
    }

    /** In the text that stands and in the versions of it that its author and the moderators read. */
    private void rewrite(Comment comment, UnaryOperator<String> change, Instant at) {
        comment.requote(change.apply(comment.body()));
        repository.write();
        revisions.rewrite(comment.ref(), change);
        news.rewritten(comment, at);
    }

    private List<Comment> quoting(ContributionRef said) {
        List<?> keys = entities.createNativeQuery(
                        "SELECT comment_id FROM comment_quote WHERE quoted_id = ? ORDER BY comment_id")
                .setParameter(1, said.id())
                .getResultList();
        return keys.stream()
                .map(key -> repository.get(((Number) key).longValue()))
                .filter(comment -> comment.status() != ContributionStatus.ERASED)
                .toList();
    }

    private String words() {
        return bundles.text(Bundles.DUTCH, "comment.gone");
    }
}
