package nl.krachtkring.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The wish of an author that somebody else looks at a decision (DSA article 20). Life: asked once for a statement, which
 * a unique key sees to; decided by another person than the first.
 */
@Entity
@Table(name = "appeal")
public class Appeal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "statement_id")
    private long statementId;

    @Column(name = "body")
    private String body;

    @Column(name = "at")
    private Instant at;

    @Column(name = "decided_at")
    private Instant decidedAt;

    /** For the persistence provider. */
    protected Appeal() {}

    Appeal(StatementOfReasons statement, String body, Instant at) {
        this.statementId = statement.id();
        this.body = body;
        this.at = at;
    }

    void decide(Instant now) {
        decidedAt = now;
    }

    Long id() {
        return id;
    }

    long statementId() {
        return statementId;
    }

    String body() {
        return body;
    }

    Instant at() {
        return at;
    }

    boolean isDecided() {
        return decidedAt != null;
    }
}
