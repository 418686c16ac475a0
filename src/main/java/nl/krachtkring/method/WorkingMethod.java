package nl.krachtkring.method;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.editorial.CommentMode;
import nl.krachtkring.editorial.PublishedRecord;

/**
 * A working method. Life: made from its file, changed by later files, perhaps withdrawn when it became part of another one; what it is filtered by stands in columns, the rest
 * in its source. Its three counters of experiences change by statements of their own and never touch the version.
 */
@Entity
@Table(name = "working_method")
public class WorkingMethod extends PublishedRecord {

    @Enumerated(EnumType.STRING)
    private MethodKind kind;

    @Enumerated(EnumType.STRING)
    private MethodStage stage;

    private String summary;

    @Column(name = "for_parents")
    private String forParents;

    @Column(name = "age_from")
    private Integer ageFrom;

    @Column(name = "age_to")
    private Integer ageTo;

    private Integer competence;

    private Integer social;

    private Integer motivation;

    /** One in each line. */
    @Column(name = "aliases")
    private String aliases;

    /** Words with commas, as for places: the catalogue reads them whole and never looks for one in the database. */
    @Column(name = "target_groups")
    private String targetGroups;

    @Column(name = "places")
    private String places;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "parent_reports", insertable = false, updatable = false)
    private int parentReports;

    @Column(name = "other_reports", insertable = false, updatable = false)
    private int otherReports;

    @Column(name = "unconfirmed_reports", insertable = false, updatable = false)
    private int unconfirmedReports;

    /** How often people changed it on the site; from the first time on there are versions to be read. */
    private int changes;

    @ElementCollection
    @CollectionTable(name = "method_situation", joinColumns = @JoinColumn(name = "method_id"))
    @Column(name = "situation")
    private Set<String> situations = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "method_lineage", joinColumns = @JoinColumn(name = "method_id"))
    private List<Ancestor> ancestors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "method_recognition", joinColumns = @JoinColumn(name = "method_id"))
    @OrderColumn(name = "position")
    private List<Recognition> recognitions = new ArrayList<>();

    @Embedded
    private CommentMode comments = new CommentMode(false);

    /** For the persistence provider. */
    protected WorkingMethod() {}

    /**
     * Begins a method.
     *
     * @param slug its name in the address
     */
    WorkingMethod(String slug) {
        super(slug);
    }

    /**
     * Says from now on what the file says.
     *
     * @param text the parsed file
     * @param source the whole file
     * @param now the time
     */
    void describe(MethodText text, String source, Instant now) {
        take(text.title(), text.reviewBefore(), source, now);
        kind = text.kind();
        stage = text.stage();
        summary = text.summary();
        forParents = text.forParents();
        ageFrom = text.audience().from();
        ageTo = text.audience().to();
        competence = text.profile().competence();
        social = text.profile().social();
        motivation = text.profile().motivation();
        checkedOn = text.checkedOn();
        aliases = String.join("\n", text.aliases());
        targetGroups = words(text.audience().groups(), TargetGroup::word);
        places = words(text.audience().places(), WorkPlace::word);
        situations.clear();
        situations.addAll(text.audience().situations());
        ancestors.clear();
        ancestors.addAll(text.lineage().ancestors());
        recognitions.clear();
        text.recognitions().forEach(recognition -> recognitions.add(new Recognition(recognition)));
    }

    /** People changed it on the site. */
    void changedByPeople() {
        changes++;
    }

    int changes() {
        return changes;
    }

    /** Becomes part of another one, which lets people comment as they could here when it never did itself. */
    void becomePartOf(WorkingMethod kept, Instant now) {
        withdraw(now);
        if (comments.at(now).isOffered() && !kept.comments.at(now).isOffered()) {
            kept.comments = comments.copy();
        }
    }

    private static <T> String words(List<T> values, Function<T, String> word) {
        return values.stream().map(word).collect(Collectors.joining(","));
    }

    /** How people can comment on it. */
    CommentMode comments() {
        return comments;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.METHOD;
    }

    MethodKind methodKind() {
        return kind;
    }

    MethodStage stage() {
        return stage;
    }

    String summary() {
        return summary;
    }

    String forParents() {
        return forParents;
    }

    Integer profile(Dimension dimension) {
        return switch (dimension) {
            case COMPETENCE -> competence;
            case SOCIAL -> social;
            case MOTIVATION -> motivation;
        };
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    int parentReports() {
        return parentReports;
    }

    /** Experiences of members. */
    int reports() {
        return parentReports + otherReports;
    }

    /** Experiences of visitors, which are counted apart. */
    int unconfirmedReports() {
        return unconfirmedReports;
    }

    String address() {
        return "/werkwijzen/" + slug();
    }
}
