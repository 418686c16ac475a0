package nl.krachtkring.moderation;

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
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.ids.PublicIds;

/**
 * A silence or a suspension. Life: imposed with a statement of reasons for a known time, ended by that time or before it,
 * by a second look or because it is no longer needed; kept after that, as the proof of what was done to somebody and why.
 */
@Entity
@Table(name = "measure")
public class Measure {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId = PublicIds.next();

    @Column(name = "person_id")
    private long personId;

    @Column(name = "persona_id")
    private long personaId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MeasureKind kind;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "running")
    private Boolean running;

    @Version
    @Column(name = "version")
    private int version;

    /** For the persistence provider. */
    protected Measure() {}

    Measure(PersonId person, PersonaId persona, MeasureKind kind, Instant from, Instant until) {
        this.personId = person.value();
        this.personaId = persona.value();
        this.kind = kind;
        this.startsAt = from;
        this.endsAt = until;
        this.running = true;
    }

    /** Ends it; what has ended stays as it ended. */
    void end(Instant now) {
        if (running != null) {
            running = null;
            endedAt = now.isBefore(endsAt) ? now : endsAt;
        }
    }

    /** Whether it works at a moment: it ends on the minute, also before the job has put it away. */
    boolean runs(Instant now) {
        return running != null && now.isBefore(endsAt);
    }

    Long id() {
        return id;
    }

    long publicId() {
        return publicId;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    /** The name under which she was judged. */
    long persona() {
        return personaId;
    }

    MeasureKind kind() {
        return kind;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    Instant endedAt() {
        return endedAt;
    }
}
