package nl.krachtkring.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One line of the consent ledger.
 *
 * <p>Its life: it is written once, sealed within seconds, and never changed or removed; what holds now is the last line
 * of a person and purpose. Erasing the person destroys the key behind the pseudonym, not the line.
 */
@Entity
@Table(name = "consent_entry")
public class ConsentEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "pseudonym", updatable = false)
    private String pseudonym;

    @Enumerated(EnumType.STRING)
    @Column(name = "act", updatable = false)
    private ConsentAct act;

    @Column(name = "purpose", updatable = false)
    private String purpose;

    @Column(name = "statement_id", updatable = false)
    private long statementId;

    @Column(name = "statement_hash", updatable = false)
    private String statementHash;

    @Column(name = "channel", updatable = false)
    private String channel;

    @Column(name = "at", updatable = false)
    private Instant at;

    /** For the database. */
    protected ConsentEntry() {}

    ConsentEntry(String pseudonym, ConsentAct act, Purpose purpose, StatementVersion statement, String channel) {
        this.pseudonym = pseudonym;
        this.act = act;
        this.purpose = purpose == null ? "" : purpose.name();
        statementId = statement.id();
        statementHash = statement.hash();
        this.channel = channel;
    }

    ConsentEntry at(Instant moment) {
        at = moment;
        return this;
    }

    /** What ends this one: the same person, purpose and text. */
    ConsentEntry withdrawn(String where) {
        ConsentEntry end = new ConsentEntry();
        end.pseudonym = pseudonym;
        end.act = ConsentAct.WITHDRAWN;
        end.purpose = purpose;
        end.statementId = statementId;
        end.statementHash = statementHash;
        end.channel = where;
        return end;
    }

    long id() {
        return id;
    }

    String pseudonym() {
        return pseudonym;
    }

    ConsentAct act() {
        return act;
    }

    boolean isFor(Purpose wanted) {
        return purpose.equals(wanted.name());
    }

    long statementId() {
        return statementId;
    }

    StatementVersion statement() {
        return new StatementVersion(statementId, statementHash);
    }

    String channel() {
        return channel;
    }

    Instant at() {
        return at;
    }
}
