package nl.krachtkring.method;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.krachtkring.contribution.Contribution;
import nl.krachtkring.contribution.ContributionKind;

/**
 * What a member asks the writer of an experience. Life: it stands at once, for the two of them alone; each replies, until the writer
 * wants no questions any more, the experience goes, or its asker takes it away; a moderator may hide it after a report. A year
 * after the last reply it is emptied with all that was said.
 */
@Entity
@Table(name = "experience_question")
public class WriterQuestion extends Contribution {

    @Column(name = "experience_id")
    private long experienceId;

    private String body;

    /** Changed by counting statements alone. */
    @Column(name = "last_activity_at", updatable = false)
    private Instant lastActivityAt;

    /** For the persistence provider. */
    protected WriterQuestion() {}

    /**
     * Writes a question down; nobody else reads it yet.
     *
     * @param experienceId the key of the experience
     * @param personaId the public name of who asks
     * @param body Markdown
     * @param now the time
     */
    WriterQuestion(long experienceId, long personaId, String body, Instant now) {
        super(personaId, null, now);
        this.experienceId = experienceId;
        this.body = body;
        this.lastActivityAt = now;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.QUESTION;
    }

    /** Another text of its asker. */
    void edit(String text, Instant at) {
        body = text;
        edited(at);
    }

    /** Empties it for good. */
    void erase() {
        erased();
        body = "";
        edited(null);
    }

    long experienceId() {
        return experienceId;
    }

    String body() {
        return body;
    }

    String address() {
        return "/vragen/" + publicId();
    }
}
