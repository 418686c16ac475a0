package nl.krachtkring.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import nl.krachtkring.platform.ids.PersonId;

/**
 * Who a person is to the others. Life: chosen by herself and in force at once, or asked for with the name of an
 * organisation, confirmed by somebody else for a year, and then to be confirmed again.
 */
@Entity
@Table(name = "badge")
public class Badge {

    /** How long a badge that others give counts. */
    static final Duration VALID = Duration.ofDays(365);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private BadgeKind kind;

    @Column(name = "organisation_id")
    private Long organisationId;

    @Column(name = "asked_organisation")
    private String askedOrganisation;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** For the persistence provider. */
    protected Badge() {}

    private Badge(PersonId person, BadgeKind kind) {
        this.personId = person.value();
        this.kind = kind;
    }

    /** A badge that a person chooses herself; it counts at once. */
    static Badge chosen(PersonId person, BadgeKind kind, Instant now) {
        if (kind.isGivenByOthers()) {
            throw new IllegalArgumentException(kind + " is given by others");
        }
        Badge badge = new Badge(person, kind);
        badge.confirmedAt = now;
        return badge;
    }

    /** A badge that somebody else must confirm. */
    static Badge asked(PersonId person, BadgeKind kind, String organisation) {
        Badge badge = new Badge(person, kind);
        badge.askedOrganisation = organisation;
        return badge;
    }

    /** Asks again under another organisation: what was confirmed before counts no longer. */
    void askAgain(String organisation) {
        askedOrganisation = organisation;
        organisationId = null;
        confirmedAt = null;
        expiresAt = null;
    }

    /** Somebody who may give it says that it is so; it counts for a year. */
    void confirm(long organisation, Instant now) {
        organisationId = organisation;
        confirmedAt = now;
        expiresAt = now.plus(VALID);
    }

    BadgeKind kind() {
        return kind;
    }

    Long organisationId() {
        return organisationId;
    }

    String askedOrganisation() {
        return askedOrganisation;
    }

    boolean counts(Instant now) {
        return confirmedAt != null && (expiresAt == null || now.isBefore(expiresAt));
    }
}
