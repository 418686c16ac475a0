package nl.krachtkring.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What a group is about and what its members may count on. Life: begins as proposed; facilitators change it. What makes
 * discussions disappear sooner begins a month later, so that nobody finds them gone without a word.
 */
@Embeddable
public class GroupTerms {

    /** Long enough for who looks in once a month, as many do. */
    static final Duration NOTICE = Duration.ofDays(30);

    @Column(name = "summary")
    private String summary;

    @Column(name = "rules")
    private String rules;

    @Column(name = "question")
    private String question;

    @Column(name = "checks_members")
    private boolean checksMembers;

    @Column(name = "retention_months")
    private Integer retentionMonths;

    /** Shorter than {@link #retentionMonths}; null unless that was announced. */
    @Column(name = "retention_next")
    private Integer retentionNext;

    @Column(name = "retention_next_at")
    private Instant retentionNextAt;

    /** For the persistence provider. */
    protected GroupTerms() {}

    GroupTerms(FoundGroup plan) {
        summary = plan.summary();
        rules = plan.rules();
        question = plan.question();
        checksMembers = plan.checksMembers();
    }

    void keepFor(Integer months) {
        retentionMonths = months;
    }

    /** Takes what facilitators want, and says what of it wasn't so before. */
    Set<GroupChange> change(ChangeGroup wish, Instant now) {
        Set<GroupChange> changed = EnumSet.noneOf(GroupChange.class);
        if (!Objects.equals(summary, wish.summary())) {
            summary = wish.summary();
            changed.add(GroupChange.SUMMARY);
        }
        if (!Objects.equals(rules, wish.rules())) {
            rules = wish.rules();
            changed.add(GroupChange.RULES);
        }
        if (!Objects.equals(question, wish.question())) {
            question = wish.question();
            changed.add(GroupChange.QUESTION);
        }
        if (checksMembers != wish.checked()) {
            checksMembers = wish.checked();
            changed.add(GroupChange.CHECK);
        }
        if (!Objects.equals(comingMonths(), wish.months())) {
            keep(wish.months(), now);
            changed.add(GroupChange.RETENTION);
        }
        return changed;
    }

    /** Longer begins at once: nothing disappears by it. */
    private void keep(Integer months, Instant now) {
        boolean shorter = months != null && (retentionMonths == null || months < retentionMonths);
        retentionNext = shorter ? months : null;
        retentionNextAt = shorter ? now.plus(NOTICE) : null;
        if (!shorter) {
            retentionMonths = months;
        }
    }

    private Integer comingMonths() {
        return retentionNext == null ? retentionMonths : retentionNext;
    }

    GroupSettings view(Joining joining, int version) {
        return new GroupSettings(
                summary,
                orEmpty(rules),
                orEmpty(question),
                joining,
                comingMonths(),
                retentionNext == null ? null : retentionNextAt,
                checksMembers,
                version);
    }

    String summary() {
        return summary;
    }

    String rules() {
        return rules;
    }

    String question() {
        return question;
    }

    boolean checksMembers() {
        return checksMembers;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
