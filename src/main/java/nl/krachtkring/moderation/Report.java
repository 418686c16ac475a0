package nl.krachtkring.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PublicIds;

/**
 * What somebody wants a moderator to look at (DSA article 16): a contribution, or a page where something is wrong. Life:
 * sent in, handled with the decision on the contribution or by itself; its e-mail address is cleared 30 days later.
 */
@Entity
@Table(name = "report")
public class Report {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId = PublicIds.next();

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    @Column(name = "contribution_id")
    private Long contributionId;

    @Column(name = "address")
    private String address;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "email")
    private String email;

    @Column(name = "reason_code")
    private String reasonCode;

    @Column(name = "body")
    private String body;

    @Column(name = "at")
    private Instant at;

    /** Of a page: it belongs on top. A report on a contribution makes the case of that urgent instead. */
    private boolean urgent;

    @Column(name = "handled_at")
    private Instant handledAt;

    /** For the persistence provider. */
    protected Report() {}

    Report(String reasonCode, String body, Instant at) {
        this.reasonCode = reasonCode;
        this.body = body;
        this.at = at;
    }

    void about(ContributionRef ref, String page) {
        kind = ref == null ? null : ref.kind();
        contributionId = ref == null ? null : ref.id();
        address = page;
    }

    void from(PersonId person, String mail) {
        personId = person == null ? null : person.value();
        email = mail;
    }

    /** Puts it before the other reports on pages; never the other way round. */
    void makeUrgent() {
        urgent = true;
    }

    void handle(Instant now) {
        handledAt = now;
    }

    Long id() {
        return id;
    }

    long publicId() {
        return publicId;
    }

    /** What it is about; empty for a page. */
    Optional<ContributionRef> ref() {
        return contributionId == null ? Optional.empty() : Optional.of(new ContributionRef(kind, contributionId));
    }

    String address() {
        return address;
    }

    String email() {
        return email;
    }

    Long personId() {
        return personId;
    }

    String reasonCode() {
        return reasonCode;
    }

    String body() {
        return body;
    }

    Instant at() {
        return at;
    }

    boolean isUrgent() {
        return urgent;
    }

    boolean isHandled() {
        return handledAt != null;
    }
}
