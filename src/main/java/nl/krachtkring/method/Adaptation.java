package nl.krachtkring.method;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.krachtkring.contribution.Contribution;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.editorial.CommentMode;

/**
 * What a professional changed of a method in her own practice. Life: it stands at once under her public name with her badge; she changes it
 * or takes it away; a moderator may hide it; erased, every answer is emptied.
 */
@Entity
@Table(name = "method_adaptation")
public class Adaptation extends Contribution {

    @Column(name = "method_id")
    private long methodId;

    private String title;

    private String audience;

    private String changed;

    private String reason;

    @Column(name = "comment_count", insertable = false, updatable = false)
    private int commentCount;

    @Embedded
    private CommentMode comments = new CommentMode(true);

    /** For the persistence provider. */
    protected Adaptation() {}

    /**
     * Writes one down; nobody else reads it yet.
     *
     * @param methodId the key of the method
     * @param personaId the public name of who tells it
     * @param text what she tells
     * @param submission the hash that makes it once
     * @param now the time
     */
    Adaptation(long methodId, long personaId, AdaptationText text, String submission, Instant now) {
        super(personaId, submission, now);
        this.methodId = methodId;
        take(text);
    }

    private void take(AdaptationText text) {
        title = text.title();
        audience = text.audience();
        changed = text.changed();
        reason = text.reason();
    }

    /** Another text of its author. */
    void edit(AdaptationText text, Instant at) {
        take(text);
        edited(at);
    }

    /** Empties it for good. */
    void erase() {
        erased();
        take(new AdaptationText("", "", "", ""));
        edited(null);
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.ADAPTATION;
    }

    long methodId() {
        return methodId;
    }

    AdaptationText text() {
        return new AdaptationText(title, audience, changed, reason);
    }

    int commentCount() {
        return commentCount;
    }

    /** How people can comment on it. */
    CommentMode comments() {
        return comments;
    }

    String address(WorkingMethod method) {
        return method.address() + "/zo-doen-wij-het/" + publicId();
    }
}
