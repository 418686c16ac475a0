package nl.krachtkring.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.krachtkring.contribution.ContributionRef;

/** Quotes that were replaced because a moderator hid what they quote. Nobody reads them; they go back when it comes back. */
@Singleton
class QuotesAside {

    private final EntityManager entities;

    @Inject
    QuotesAside(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A quote.
     *
     * @param comment the key of the comment in which it stood
     * @param position where among the pieces of that comment
     * @param text Markdown
     */
    record Piece(long comment, int position, String text) {}

    /** Keeps the quotes of one comment in another. */
    void keep(Comment comment, Comment quoted) {
        List<String> pieces = QuoteText.pieces(comment.body());
        for (int position = 0; position < pieces.size(); position++) {
            if (QuoteText.quotes(pieces.get(position), number -> number == quoted.publicId())) {
                entities.createNativeQuery("INSERT INTO comment_quote_aside (comment_id, quoted_id, position, body)"
                                + " VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE body = VALUES(body)")
                        .setParameter(1, comment.id())
                        .setParameter(2, quoted.id())
                        .setParameter(3, position)
                        .setParameter(4, pieces.get(position))
                        .executeUpdate();
            }
        }
    }

    /** Gives the quotes of a comment back and keeps them no longer. */
    List<Piece> take(ContributionRef quoted) {
        List<?> rows = entities.createNativeQuery("SELECT comment_id, position, body FROM comment_quote_aside"
                        + " WHERE quoted_id = ? ORDER BY comment_id, position")
                .setParameter(1, quoted.id())
                .getResultList();
        if (!rows.isEmpty()) {
            drop(quoted);
        }
        return rows.stream().map(row -> piece((Object[]) row)).toList();
    }

    /** Forgets the quotes of a comment that never comes back. */
    void drop(ContributionRef quoted) {
        entities.createNativeQuery("DELETE FROM comment_quote_aside WHERE quoted_id = ?")
                .setParameter(1, quoted.id())
                .executeUpdate();
    }

    /** Forgets what stood in a comment that was erased. */
    void forget(ContributionRef erased) {
        entities.createNativeQuery("DELETE FROM comment_quote_aside WHERE comment_id = ?")
                .setParameter(1, erased.id())
                .executeUpdate();
    }

    private static Piece piece(Object[] row) {
        return new Piece(((Number) row[0]).longValue(), ((Number) row[1]).intValue(), (String) row[2]);
    }
}
