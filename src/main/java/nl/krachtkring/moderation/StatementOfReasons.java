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
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PublicIds;

/**
 * Why something was decided about a text or a person, as whom it is about reads it (DSA article 17): what was found, which rule, by a person or a
 * machine, and when. Life: written with the decision and never changed; a later decision writes another.
 */
@Entity
@Table(name = "statement_of_reasons")
public class StatementOfReasons {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId = PublicIds.next();

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    @Column(name = "contribution_id")
    private Long contributionId;

    @Column(name = "measure_id")
    private Long measureId;

    @Enumerated(EnumType.STRING)
    private Ruling decision;

    @Column(name = "reason_code")
    private String reasonCode;

    @Column(name = "rule")
    private String rule;

    @Column(name = "facts")
    private String facts;

    @Column(name = "automated")
    private boolean automated;

    @Column(name = "decided_by")
    private long decidedBy;

    @Column(name = "at")
    private Instant at;

    /** For the persistence provider. */
    protected StatementOfReasons() {}

    StatementOfReasons(ContributionRef ref, Ruling decision, Grounds grounds, PersonId decidedBy, Instant at) {
        this.kind = ref.kind();
        this.contributionId = ref.id();
        this.decision = decision;
        this.reasonCode = grounds.code();
        this.rule = grounds.rule();
        this.facts = grounds.facts();
        this.decidedBy = decidedBy.value();
        this.at = at;
    }

    StatementOfReasons(Measure measure, Ruling decision, Grounds grounds, PersonId decidedBy, Instant at) {
        this.measureId = measure.id();
        this.decision = decision;
        this.reasonCode = grounds.code();
        this.rule = grounds.rule();
        this.facts = grounds.facts();
        this.decidedBy = decidedBy.value();
        this.at = at;
    }

    /**
     * On what a decision rests.
     *
     * @param code the stored reason
     * @param rule the house rule or law it comes from
     * @param facts what the author reads: the stored text in the author's language and the moderator's own words
     */
    record Grounds(String code, String rule, String facts) {}

    Long id() {
        return id;
    }

    long publicId() {
        return publicId;
    }

    ContributionRef ref() {
        return new ContributionRef(kind, contributionId);
    }

    Ruling decision() {
        return decision;
    }

    Grounds grounds() {
        return new Grounds(reasonCode, rule, facts);
    }

    boolean isAutomated() {
        return automated;
    }

    boolean isBy(PersonId person) {
        return person != null && person.value() == decidedBy;
    }

    Instant at() {
        return at;
    }
}
