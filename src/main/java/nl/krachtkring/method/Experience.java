package nl.krachtkring.method;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.krachtkring.contribution.Contribution;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.editorial.CommentMode;

/**
 * What somebody experienced with a method. Life: a member's is published at once under her public name; a visitor's is
 * held until a moderator read it, and changed by its private link until then; who told it with an account may change it for a year; either can be taken away, hidden, or erased, which empties every answer.
 */
@Entity
@Table(name = "experience")
public class Experience extends Contribution {

    @Column(name = "method_id")
    private long methodId;

    @Column(name = "guest_name")
    private String guestName;

    @Enumerated(EnumType.STRING)
    private Perspective perspective;

    private String situation;

    @Column(name = "age_band")
    private String ageBand;

    private String setting;

    private Integer weeks;

    private Integer contacts;

    private String helped;

    private String hindered;

    private String needed;

    private String differently;

    private Integer competence;

    private Integer social;

    private Integer motivation;

    @Enumerated(EnumType.STRING)
    private Advice advise;

    private String safety;

    private String body;

    @Column(name = "comment_count", insertable = false, updatable = false)
    private int commentCount;

    /** Whether its writer wants questions. */
    private boolean questions = true;

    @Embedded
    private CommentMode comments = new CommentMode(true);

    /** For the persistence provider. */
    protected Experience() {}

    /**
     * Writes an experience down; nobody else reads it yet.
     *
     * @param methodId the key of the method
     * @param author who tells it
     * @param told what is told
     * @param submission the hash that makes it once
     * @param now the time
     */
    Experience(long methodId, Author author, PlaceExperience told, String submission, Instant now) {
        super(author.personaId(), submission, now);
        this.methodId = methodId;
        this.guestName = author.guestName();
        take(told);
    }

    /**
     * Who tells it: a name of a member, or what a visitor filled in.
     *
     * @param personaId the key of a persona; null for a visitor
     * @param guestName the name of a visitor; null for a member
     */
    record Author(Long personaId, String guestName) {}

    private void take(PlaceExperience told) {
        perspective = told.perspective();
        helped = told.helped();
        hindered = told.hindered();
        needed = told.needed();
        differently = told.differently();
        advise = told.advice();
        safety = told.safety();
        body = told.body();
        takeSetting(told.setting());
        competence = told.effect().competence();
        social = told.effect().social();
        motivation = told.effect().motivation();
    }

    /** Other answers of its writer, in place of those that stood. */
    void edit(PlaceExperience told, Instant at) {
        take(told);
        edited(at);
    }

    /**
     * Other answers of its writer, while it waits or after it came back; it waits from then on.
     *
     * @throws nl.krachtkring.platform.access.Conflict when it stands already or is gone
     */
    void offerAgain(PlaceExperience told, Instant at) {
        if (status() != ContributionStatus.HELD) {
            hold();
        }
        edit(told, at);
    }

    /** What it was before it appeared, no reader knew: for them it wasn't edited. */
    @Override
    public void publish(Instant now) {
        if (publishedAt() == null) {
            edited(null);
        }
        super.publish(now);
    }

    private void takeSetting(PlaceExperience.Setting where) {
        situation = where.situation();
        ageBand = where.age() == null ? null : where.age().code();
        setting = where.place();
        weeks = where.weeks();
        contacts = where.contacts();
    }

    /** Empties it for good; the method keeps the fact that there was one no longer. */
    void erase() {
        erased();
        edited(null);
        guestName = null;
        situation = null;
        ageBand = null;
        setting = null;
        weeks = null;
        contacts = null;
        helped = null;
        hindered = null;
        needed = null;
        differently = null;
        competence = null;
        social = null;
        motivation = null;
        advise = null;
        safety = null;
        body = null;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.EXPERIENCE;
    }

    long methodId() {
        return methodId;
    }

    String guestName() {
        return guestName;
    }

    Perspective perspective() {
        return perspective;
    }

    String situation() {
        return situation;
    }

    AgeBand age() {
        return AgeBand.of(ageBand).orElse(null);
    }

    String setting() {
        return setting;
    }

    Integer weeks() {
        return weeks;
    }

    Integer contacts() {
        return contacts;
    }

    String helped() {
        return helped;
    }

    String hindered() {
        return hindered;
    }

    String needed() {
        return needed;
    }

    String differently() {
        return differently;
    }

    Integer effect(Dimension dimension) {
        return switch (dimension) {
            case COMPETENCE -> competence;
            case SOCIAL -> social;
            case MOTIVATION -> motivation;
        };
    }

    Advice advice() {
        return advise;
    }

    String safety() {
        return safety;
    }

    String body() {
        return body;
    }

    int commentCount() {
        return commentCount;
    }

    boolean takesQuestions() {
        return questions;
    }

    /** Whether its writer wants questions from now on; true when that is new. */
    boolean takeQuestions(boolean welcome) {
        boolean changed = questions != welcome;
        questions = welcome;
        return changed;
    }

    /** How people can comment on it. */
    CommentMode comments() {
        return comments;
    }

    String anchor() {
        return "ervaring-" + publicId();
    }
}
