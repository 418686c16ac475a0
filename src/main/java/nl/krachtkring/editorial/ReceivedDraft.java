package nl.krachtkring.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.krachtkring.contribution.DraftPiece;
import nl.krachtkring.platform.ids.PublicIds;

/**
 * A piece that members of a group offered to the editors. Life: received; an editor makes a link for who is asked something in it; by
 * that link she says what was done with it, and may say so again. Where it comes from isn't known here.
 */
@Entity
@Table(name = "received_draft")
public class ReceivedDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId = PublicIds.next();

    private String title;

    private String good;

    private String better;

    private String asked;

    private String addressee;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "token_hash")
    private String tokenHash;

    private String answer;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private int version;

    /** For the persistence provider. */
    protected ReceivedDraft() {}

    ReceivedDraft(DraftPiece piece, Instant now) {
        title = piece.title();
        good = piece.good();
        better = piece.better();
        asked = piece.asked();
        addressee = piece.addressee();
        receivedAt = now;
    }

    /** Whether something is asked of somebody in it. */
    boolean isAsking() {
        return !asked.isEmpty() && !addressee.isEmpty();
    }

    /** Opens with another link from now on; an earlier one works no more. */
    void openWith(String hash) {
        tokenHash = hash;
    }

    /** Takes what was done with it, in place of an earlier answer. */
    void answer(AskedAnswer given, Instant now) {
        answer = given.text();
        doneOn = given.doneOn();
        answeredAt = now;
    }

    Long id() {
        return id;
    }

    long publicId() {
        return publicId;
    }

    String title() {
        return title;
    }

    String good() {
        return good;
    }

    String better() {
        return better;
    }

    String asked() {
        return asked;
    }

    String addressee() {
        return addressee;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    boolean isLinked() {
        return tokenHash != null;
    }

    String answer() {
        return answer;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
