package nl.krachtkring.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.LessonPart;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.ids.PublicIds;
import nl.krachtkring.platform.ids.Tokens;

/**
 * A sentence in a piece about a discussion. Life: chosen by a member, asked of its author; only with her consent, which the ledger
 * holds, it goes along to the editors. She can take it back at any time: its words go, and its hash stays, so that she isn't asked again.
 */
@Entity
@Table(name = "harvest_quote")
public class HarvestQuote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId = PublicIds.next();

    @Column(name = "harvest_id")
    private long harvestId;

    @Enumerated(EnumType.STRING)
    private LessonPart part;

    @Enumerated(EnumType.STRING)
    @Column(name = "text_kind")
    private ContributionKind textKind;

    @Column(name = "text_id")
    private long textId;

    @Column(name = "persona_id")
    private long personaId;

    private String sentence;

    @Column(name = "sentence_hash")
    private String sentenceHash;

    @Enumerated(EnumType.STRING)
    private QuoteState state = QuoteState.ASKED;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "consent_id")
    private Long consentId;

    @Version
    private int version;

    /** For the persistence provider. */
    protected HarvestQuote() {}

    HarvestQuote(long harvestId, LessonPart part, Said said, Instant now) {
        this.harvestId = harvestId;
        this.part = part;
        textKind = said.text().kind();
        textId = said.text().id();
        personaId = said.personaId();
        sentence = said.sentence();
        sentenceHash = said.hash();
        askedAt = now;
    }

    /**
     * A sentence as it stands in a discussion.
     *
     * @param text where
     * @param personaId by whom
     * @param sentence the words
     */
    record Said(ContributionRef text, long personaId, String sentence) {

        String hash() {
            return Tokens.sha256(sentence);
        }
    }

    /** Its author consents; the ledger holds it under a key. */
    void give(long consent, Instant now) {
        become(QuoteState.ASKED, QuoteState.GIVEN, now);
        consentId = consent;
    }

    /** Its author doesn't consent. */
    void refuse(Instant now) {
        become(QuoteState.ASKED, QuoteState.REFUSED, now);
        sentence = "";
    }

    /** Its author takes her consent back. */
    void withdraw(Instant now) {
        become(QuoteState.GIVEN, QuoteState.WITHDRAWN, now);
        sentence = "";
    }

    /** The text that it stood in is gone. */
    void lose(Instant now) {
        state = QuoteState.GONE;
        decidedAt = now;
        sentence = "";
    }

    private void become(QuoteState from, QuoteState next, Instant now) {
        if (state != from) {
            throw new Conflict("discussion.quote.conflict");
        }
        state = next;
        decidedAt = now;
    }

    Long id() {
        return id;
    }

    long publicId() {
        return publicId;
    }

    long harvestId() {
        return harvestId;
    }

    LessonPart part() {
        return part;
    }

    long personaId() {
        return personaId;
    }

    String sentence() {
        return sentence;
    }

    QuoteState state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
    }

    Long consentId() {
        return consentId;
    }
}
