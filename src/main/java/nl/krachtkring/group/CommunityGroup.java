package nl.krachtkring.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import nl.krachtkring.platform.ids.PublicIds;

/**
 * A group of people. Life: founded with a kind and a way of joining; lives from the discussions of its members, which
 * move its count and last activity without touching its version; closed with a reason, and then everything stands to be
 * read and nothing is added until it is opened again. Its members are rows of {@link Membership}; what they may count on
 * stands in {@link GroupTerms}.
 */
@Entity
@Table(name = "community_group")
public class CommunityGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId = PublicIds.next();

    @Column(name = "slug")
    private String slug;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private GroupKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "joining")
    private Joining joining;

    @Column(name = "parents")
    private boolean parents;

    @Column(name = "one_time_names")
    private boolean oneTimeNames = true;

    @Column(name = "edit_hours")
    private int editHours = EditPeriod.DAY.hours();

    @Embedded
    private GroupTerms terms;

    @Column(name = "welcome_id")
    private Long welcomeId;

    /** Changed by counting statements alone. */
    @Column(name = "discussion_count", updatable = false)
    private int discussionCount;

    /** Changed by counting statements alone. */
    @Column(name = "last_activity_at", updatable = false)
    private Instant lastActivityAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_reason")
    private String closedReason;

    @Version
    @Column(name = "version")
    private int version;

    /** For the persistence provider. */
    protected CommunityGroup() {}

    /**
     * Founds a group.
     *
     * @param plan what it will be
     * @param now the time
     */
    CommunityGroup(FoundGroup plan, Instant now) {
        slug = plan.slug();
        name = plan.name();
        kind = plan.kind();
        joining = plan.joining();
        parents = plan.parents();
        terms = new GroupTerms(plan);
        createdAt = now;
    }

    /**
     * What the policy needs to know.
     *
     * @return key, kind and way of joining
     */
    public GroupFacts facts() {
        return new GroupFacts(id, kind, joining, closedAt != null, parents);
    }

    /** Sets how many months discussions stand after the last reply: 3, 12 or 24; null for always. */
    void keepFor(Integer months) {
        terms.keepFor(months);
    }

    /** Changes what facilitators want changed, and says what of it wasn't so before. */
    Set<GroupChange> change(ChangeGroup wish, Instant now) {
        Set<GroupChange> changed = terms.change(wish, now);
        if (joining != wish.joining()) {
            joining = wish.joining();
            changed.add(GroupChange.JOINING);
        }
        return changed;
    }

    GroupSettings settings() {
        return terms.view(joining, version);
    }

    /**
     * Says whether members may speak under a name for one discussion alone.
     *
     * @param taken whether they may
     */
    void takeOneTimeNames(boolean taken) {
        oneTimeNames = taken;
    }

    /**
     * Whether members may speak under a name for one discussion alone.
     *
     * @return true unless its kind or a facilitator said otherwise
     */
    public boolean takesOneTimeNames() {
        return oneTimeNames;
    }

    void letEdit(EditPeriod period) {
        editHours = period.hours();
    }

    /**
     * For how long members may change what they wrote.
     *
     * @return a day unless a facilitator said otherwise
     */
    public EditPeriod editPeriod() {
        return EditPeriod.ofHours(editHours);
    }

    /**
     * Points to the discussion in which people introduce themselves.
     *
     * @param discussion its public number
     */
    void welcomeWith(long discussion) {
        welcomeId = discussion;
    }

    /**
     * Closes the group: everything stands to be read, nothing is added.
     *
     * @param reason in words for the members
     * @param now the time
     */
    void close(String reason, Instant now) {
        if (closedAt == null) {
            closedAt = now;
            closedReason = reason;
        }
    }

    /** Lets people write again. */
    void reopen() {
        closedAt = null;
        closedReason = null;
    }

    /**
     * Why the group is closed.
     *
     * @return null while it lives
     */
    public String closedReason() {
        return closedReason;
    }

    /**
     * The discussion in which people introduce themselves.
     *
     * @return its public number; null without one
     */
    public Long welcomeId() {
        return welcomeId;
    }

    /**
     * The primary key.
     *
     * @return null until stored
     */
    public Long id() {
        return id;
    }

    /**
     * The word in addresses.
     *
     * @return lower-case letters, digits and hyphens
     */
    public String slug() {
        return slug;
    }

    /**
     * The name on the screen.
     *
     * @return never empty
     */
    public String name() {
        return name;
    }

    /**
     * What somebody who wants to join is asked.
     *
     * @return a question; null or empty without one
     */
    public String question() {
        return terms.question();
    }

    /**
     * Whether it is a parents' group, in which the members decide who comes in from outside.
     *
     * @return whether it is one
     */
    public boolean isForParents() {
        return parents;
    }

    /**
     * Whether a moderator reads what members write before it appears.
     *
     * @return whether that is so
     */
    public boolean checksMembers() {
        return terms.checksMembers();
    }

    /**
     * What the group is about.
     *
     * @return one to three plain sentences
     */
    public String summary() {
        return terms.summary();
    }

    /**
     * The rules of this group, on top of those of the house.
     *
     * @return Markdown; null or empty without any
     */
    public String rules() {
        return terms.rules();
    }

    /**
     * How many discussions stand in it.
     *
     * @return zero or more
     */
    public int discussionCount() {
        return discussionCount;
    }

    /**
     * When something was last said.
     *
     * @return null while nothing was
     */
    public Instant lastActivityAt() {
        return lastActivityAt;
    }
}
