package nl.krachtkring.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.OptionalLong;
import nl.krachtkring.platform.ids.PersonId;

/**
 * The second step of a person: an app that makes codes. Life: kept from the first right code on, which confirms
 * it; each code counts once; another app takes its place, or it is removed by its owner or by an administrator; it goes with
 * the account. The secret is kept encrypted.
 */
@Entity
@Table(name = "factor")
public class Factor {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "secret")
    private String secret;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    /** For the persistence provider. */
    protected Factor() {}

    Factor(PersonId person, String sealed) {
        this.personId = person.value();
        this.secret = sealed;
    }

    /** Notes the step of a right code, so that nobody uses that code again. */
    void used(OptionalLong step, Instant now) {
        lastStep = step.orElseThrow();
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    /** Takes the place of a secret that was set up before. */
    void replace(String sealed, Instant now) {
        secret = sealed;
        confirmedAt = now;
        lastStep = 0;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    String secret() {
        return secret;
    }

    long lastStep() {
        return lastStep;
    }
}
