package nl.krachtkring.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.krachtkring.platform.ids.PersonId;

/** A code for when the phone is gone. Life: shown once when made, used once, replaced by the next set. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "used_at")
    private Instant usedAt;

    /** For the persistence provider. */
    protected RecoveryCode() {}

    RecoveryCode(PersonId person, String hash) {
        this.personId = person.value();
        this.codeHash = hash;
    }
}
