package nl.krachtkring.method.inventory;

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
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PublicIds;
import nl.krachtkring.platform.persistence.SqlTime;

/**
 * One organisation works with one method in one municipality. Life: said by somebody of the organisation or read in an inventory;
 * confirmed by who speaks for the organisation, or refused with a reason; looked at again each year; and ended on a day, after which
 * another may begin. What nobody confirmed yet can be taken away whole.
 */
@Entity
@Table(name = "deployment")
public class Deployment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId;

    @Column(name = "method_id")
    private long methodId;

    @Column(name = "organisation_id")
    private long organisationId;

    private String municipality;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    private String situations;

    private String modes;

    @Enumerated(EnumType.STRING)
    private DeploymentFrequency frequency;

    private String source;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Enumerated(EnumType.STRING)
    private DeploymentState state;

    @Column(name = "added_by")
    private Long addedBy;

    @Column(name = "confirmed_by")
    private Long confirmedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "confirmed_as")
    private ConfirmedAs confirmedAs;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "refused_reason")
    private String refusedReason;

    @Column(name = "import_id")
    private Long importId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    /** For the persistence provider. */
    protected Deployment() {}

    /** Begins one that nobody confirmed yet; who said it is null for one of an inventory. */
    Deployment(long method, long organisation, DeploymentText text, PersonId saidBy, Instant now) {
        publicId = PublicIds.next();
        methodId = method;
        organisationId = organisation;
        addedBy = saidBy == null ? null : saidBy.value();
        state = DeploymentState.UNCONFIRMED;
        createdAt = now;
        describe(text, now);
    }

    /** It came with an import, which can be undone. */
    Deployment of(Long intake) {
        importId = intake;
        return this;
    }

    /** Says from now on what was written down; who confirmed it before still does. */
    void describe(DeploymentText text, Instant now) {
        municipality = text.municipality();
        fromOn = text.from();
        untilOn = text.until();
        situations = text.situations().stream().sorted().collect(Collectors.joining(","));
        modes = text.modes().stream().sorted().map(DeploymentMode::word).collect(Collectors.joining(","));
        frequency = text.frequency();
        source = text.source();
        checkedOn = text.checkedOn();
        changedAt = now;
    }

    /** Somebody says it again after it was refused. */
    void sayAgain(DeploymentText text, PersonId saidBy, Instant now) {
        describe(text, now);
        addedBy = saidBy.value();
        state = DeploymentState.UNCONFIRMED;
        refusedReason = null;
    }

    /** Who may say so for the organisation says so, from this day for another year. */
    void confirm(PersonId by, ConfirmedAs as, LocalDate today, Instant now) {
        state = DeploymentState.CONFIRMED;
        confirmedBy = by.value();
        confirmedAs = as;
        confirmedAt = now;
        refusedReason = null;
        checkedOn = today;
        changedAt = now;
    }

    /** Who may say so for the organisation says that it isn't so. */
    void refuse(String reason, Instant now) {
        state = DeploymentState.REFUSED;
        refusedReason = reason;
        confirmedBy = null;
        confirmedAs = null;
        confirmedAt = null;
        changedAt = now;
    }

    /** Its last day. */
    void end(LocalDate last, Instant now) {
        untilOn = last;
        changedAt = now;
    }

    /** Whether it goes on after a day. */
    boolean runsAfter(LocalDate day) {
        return untilOn == null || untilOn.isAfter(day);
    }

    Long id() {
        return id;
    }

    long publicId() {
        return publicId;
    }

    long methodId() {
        return methodId;
    }

    long organisationId() {
        return organisationId;
    }

    DeploymentState state() {
        return state;
    }

    /** Null when it came from an inventory, or who said it is gone. */
    PersonId addedBy() {
        return addedBy == null ? null : new PersonId(addedBy);
    }

    String refusedReason() {
        return refusedReason;
    }

    Long importId() {
        return importId;
    }

    Instant changedAt() {
        return changedAt;
    }

    DeploymentText text() {
        return new DeploymentText(
                municipality,
                fromOn,
                untilOn,
                DeploymentWords.of(situations),
                DeploymentWords.modes(modes),
                frequency,
                source,
                checkedOn);
    }

    /** Its row while nobody confirmed it and nobody in particular said it, in the order of the statement that writes many. */
    Object[] unconfirmedRow() {
        return new Object[] {
            publicId,
            methodId,
            organisationId,
            municipality,
            fromOn,
            untilOn,
            situations,
            modes,
            frequency == null ? null : frequency.name(),
            source,
            checkedOn,
            state.name(),
            importId,
            SqlTime.utc(createdAt),
            SqlTime.utc(changedAt)
        };
    }
}
