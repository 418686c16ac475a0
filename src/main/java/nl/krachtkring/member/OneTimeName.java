package nl.krachtkring.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;

/**
 * Ties a name to the one place where it speaks. Life: made with the first text under it; every later text of that person
 * in that place bears it too, and no text elsewhere ever does, unless what was said there goes on in another discussion. A lasting
 * name is tied to a place that went to another group, and stays a lasting one.
 */
@Entity
@Table(name = "one_time_name")
public class OneTimeName {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "persona_id")
    private long personaId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ContributionKind kind;

    @Column(name = "contribution_id")
    private long contributionId;

    /** Whether it is a lasting name that speaks on here after the discussion went to another group. */
    @Column(name = "lasting")
    private boolean lasting;

    /** For the persistence provider. */
    protected OneTimeName() {}

    OneTimeName(PersonaId name, PersonId person, ContributionRef place) {
        this.personaId = name.value();
        this.personId = person.value();
        this.kind = place.kind();
        this.contributionId = place.id();
    }

    PersonaId name() {
        return new PersonaId(personaId);
    }
}
