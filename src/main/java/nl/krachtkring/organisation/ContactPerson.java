package nl.krachtkring.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PublicIds;

/**
 * Somebody who speaks for an organisation and confirms the badges of its people. Life: named by an editor, until a day
 * that may be set, and deleted when she is it no longer.
 */
@Entity
@Table(name = "contact_person")
public class ContactPerson {

    private static final int LONGEST_TASK = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "task")
    private String task;

    @Column(name = "until_on")
    private LocalDate untilOn;

    /** For the persistence provider. */
    protected ContactPerson() {}

    ContactPerson(long organisation, PersonId person) {
        this.publicId = PublicIds.next();
        this.organisationId = organisation;
        this.personId = person.value();
    }

    /**
     * What she does there, as typed, and until which day, the last one included.
     *
     * @throws RuleViolation of field {@code task} when it says nothing, or too much
     */
    void appoint(String typed, LocalDate until) {
        String function = typed == null ? "" : typed.strip();
        if (function.isEmpty() || function.length() > LONGEST_TASK) {
            throw new RuleViolation("task", "organisation.contact.task.length", LONGEST_TASK);
        }
        task = function;
        untilOn = until;
    }

    /** Whether she does on a day; the last one counts. */
    boolean speaksOn(LocalDate day) {
        return untilOn == null || !untilOn.isBefore(day);
    }

    Long id() {
        return id;
    }

    long publicId() {
        return publicId;
    }

    long organisationId() {
        return organisationId;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String task() {
        return task;
    }

    LocalDate untilOn() {
        return untilOn;
    }
}
