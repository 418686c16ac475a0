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
import nl.krachtkring.platform.ids.Tokens;

/**
 * A text that people are shown, word for word.
 *
 * <p>Its life: it comes from a file of {@code content/} with a number and never changes. Another wording is another
 * number, and the old one can be read for ever, since entries of the ledger point to it.
 */
@Entity
@Table(name = "statement")
public class Statement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private StatementKind kind;

    @Column(name = "purpose", updatable = false)
    private String purpose;

    @Column(name = "language", updatable = false)
    private String language;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "title", updatable = false)
    private String title;

    @Column(name = "effect", updatable = false)
    private String effect;

    @Column(name = "kept_until", updatable = false)
    private String keptUntil;

    @Column(name = "body", updatable = false)
    private String body;

    @Column(name = "text_hash", updatable = false)
    private String textHash;

    @Column(name = "valid_from", updatable = false)
    private Instant validFrom;

    /** For the database. */
    protected Statement() {}

    Statement(StatementSource source, int number, Instant validFrom) {
        kind = source.kind();
        purpose = source.purpose() == null ? "" : source.purpose().name();
        language = source.language();
        this.number = number;
        title = source.title();
        effect = source.effect();
        keptUntil = source.until();
        body = source.body();
        textHash = hash();
        this.validFrom = validFrom;
    }

    /** The hash over every word that a person is shown. */
    final String hash() {
        return hash(title, effect, keptUntil, body);
    }

    static String hash(String title, String effect, String until, String body) {
        return Tokens.sha256(
                String.join("\n\n", title, effect == null ? "" : effect, until == null ? "" : until, body));
    }

    /** The first version of a text holds from the start, whatever its date: people must be told something. */
    boolean holds(Instant now) {
        return number == 1 || !validFrom.isAfter(now);
    }

    int number() {
        return number;
    }

    String textHash() {
        return textHash;
    }

    StatementVersion version() {
        return new StatementVersion(id, textHash);
    }

    StatementText text() {
        return new StatementText(version(), number, language, title, body, validFrom);
    }

    ConsentText consentText() {
        return new ConsentText(id, Purpose.valueOf(purpose), number, title, body, effect, keptUntil, textHash);
    }

    boolean isOf(StatementKind wanted) {
        return kind == wanted;
    }

    /** Where exactly these words can be read, in the language in which they were shown. */
    String address() {
        return switch (kind) {
            case PRIVACY -> "/privacyverklaring/" + number + "?tekst=" + language;
            case CONSENT -> "/toestemmingen/" + Purpose.valueOf(purpose).slug() + "/" + number + "?tekst=" + language;
            case HOUSE_RULES -> "/huisregels/" + number + "?tekst=" + language;
        };
    }
}
