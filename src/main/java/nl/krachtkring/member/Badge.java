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
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.ids.PublicIds;

/**
 * Who a person is to the others. Life: chosen by herself and in force at once, or asked for with the name of an
 * organisation, confirmed by somebody else for a year (or refused with a reason), reminded of a month before its end,
 * and then confirmed again. While a renewal waits, what was confirmed goes on until its end.
 * Its end and registration stand beside one name at most, once and for all the same one.
 */
@Entity
@Table(name = "badge")
public class Badge {

    /** How long a badge that others give counts. */
    static final Duration VALID = Duration.ofDays(365);

    /** So long before its end it can be renewed, and its owner is reminded. */
    static final Duration NOTICE = Duration.ofDays(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private BadgeKind kind;

    @Column(name = "organisation_id")
    private Long organisationId;

    @Column(name = "asked_organisation")
    private String askedOrganisation;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "renewal_asked_at")
    private Instant renewalAskedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "refused_at")
    private Instant refusedAt;

    @Column(name = "refused_reason")
    private String refusedReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "register")
    private ProfessionalRegister register;

    @Column(name = "registration_number")
    private String registrationNumber;

    @Column(name = "shown_persona_id")
    private Long shownPersonaId;

    private boolean shown;

    /** For the persistence provider. */
    protected Badge() {}

    private Badge(PersonId person, BadgeKind kind) {
        this.publicId = PublicIds.next();
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
    static Badge given(PersonId person, BadgeKind kind) {
        return new Badge(person, kind);
    }

    /** Asks, possibly again or under another organisation: what was confirmed before counts no longer. */
    void ask(String organisation, Long known, Instant now) {
        askedOrganisation = organisation;
        organisationId = known;
        askedAt = now;
        confirmedAt = null;
        expiresAt = null;
        renewalAskedAt = null;
        remindedAt = null;
        refusedAt = null;
        refusedReason = null;
    }

    /** Asks for another year at the same organisation. */
    void askRenewal(Instant now) {
        renewalAskedAt = now;
    }

    /** Somebody who may give it says that it is so; it counts for a year. */
    void confirm(long organisation, Instant now) {
        organisationId = organisation;
        confirmedAt = now;
        expiresAt = now.plus(VALID);
        renewalAskedAt = null;
        remindedAt = null;
        refusedAt = null;
        refusedReason = null;
    }

    /** Somebody who may give it says that it isn't so, or no longer. */
    void refuse(String reason, Instant now) {
        refusedAt = now;
        refusedReason = reason;
        confirmedAt = null;
        expiresAt = null;
        renewalAskedAt = null;
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    /** Notes a registration; null takes it away. */
    void register(RegisteredAs registered) {
        register = registered == null ? null : registered.register();
        registrationNumber = registered == null ? null : registered.number();
    }

    /** Shows registration and end beside a name; false when another name was chosen before. */
    boolean showBeside(PersonaId name) {
        if (shownPersonaId != null && shownPersonaId != name.value()) {
            return false;
        }
        shownPersonaId = name.value();
        shown = true;
        return true;
    }

    void hide() {
        shown = false;
    }

    /** Whether somebody else must decide. */
    boolean waits() {
        return kind.isGivenByOthers() && refusedAt == null && (confirmedAt == null || renewalAskedAt != null);
    }

    /** Whether its owner may ask for another year now: within a month of its end, or past it. */
    boolean isRenewable(Instant now) {
        return expiresAt != null && renewalAskedAt == null && !now.isBefore(expiresAt.minus(NOTICE));
    }

    boolean counts(Instant now) {
        return confirmedAt != null && (expiresAt == null || now.isBefore(expiresAt));
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

    BadgeKind kind() {
        return kind;
    }

    Long organisationId() {
        return organisationId;
    }

    String askedOrganisation() {
        return askedOrganisation;
    }

    Instant askedAt() {
        return renewalAskedAt == null ? askedAt : renewalAskedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isRenewalAsked() {
        return renewalAskedAt != null;
    }

    boolean isRefused() {
        return refusedAt != null;
    }

    boolean isReminded() {
        return remindedAt != null;
    }

    String refusedReason() {
        return refusedReason;
    }

    /** The one name that registration and end may stand beside; null before one was chosen. */
    Long shownPersona() {
        return shownPersonaId;
    }

    boolean isShown() {
        return shown;
    }

    RegisteredAs registered() {
        return register == null ? null : new RegisteredAs(register, registrationNumber);
    }
}
