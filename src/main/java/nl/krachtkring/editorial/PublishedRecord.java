package nl.krachtkring.editorial;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.content.ContentFile;
import nl.krachtkring.platform.ids.PublicIds;

/**
 * A page of the editors. Its source is the whole text, fields and Markdown; what lists need stands in columns beside it.
 * Life: published from its file, changed by later files, hidden and put back by a moderator; withdrawn when it became part of another
 * page, for good.
 */
@MappedSuperclass
public abstract class PublishedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId = PublicIds.next();

    private String slug;

    private String title;

    @Basic(fetch = FetchType.LAZY)
    private String source;

    @Column(name = "review_before")
    private LocalDate reviewBefore;

    @Enumerated(EnumType.STRING)
    private ContributionStatus status = ContributionStatus.PUBLISHED;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    /** For the persistence provider. */
    protected PublishedRecord() {}

    /**
     * Begins a page.
     *
     * @param slug its name in the address
     */
    protected PublishedRecord(String slug) {
        this.slug = slug;
    }

    /**
     * Takes over what every page has.
     *
     * @param newTitle its title
     * @param review when it should be read again; null when not known
     * @param text its whole text
     * @param now the time
     */
    protected void take(String newTitle, LocalDate review, String text, Instant now) {
        title = newTitle;
        reviewBefore = review;
        source = text;
        changedAt = now;
    }

    /**
     * Takes it away as a moderator.
     *
     * @param now the time
     * @throws Conflict when its state allows that no more
     */
    public void hide(Instant now) {
        become(ContributionStatus.HIDDEN, now);
    }

    /**
     * Puts it back.
     *
     * @param now the time
     * @throws Conflict when its state allows that no more
     */
    public void publish(Instant now) {
        become(ContributionStatus.PUBLISHED, now);
    }

    /**
     * Takes it from the site for good: it became part of another page.
     *
     * @param now the time
     * @throws Conflict when it did before
     */
    public void withdraw(Instant now) {
        become(ContributionStatus.WITHDRAWN, now);
    }

    private void become(ContributionStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw new Conflict("contribution.state.conflict");
        }
        status = next;
        changedAt = now;
    }

    /**
     * The kind of this page.
     *
     * @return the kind
     */
    public abstract ContributionKind kind();

    /**
     * Points to this page.
     *
     * @return the reference; only after it was stored
     */
    public ContributionRef ref() {
        return new ContributionRef(kind(), id);
    }

    /**
     * The source, parsed again.
     *
     * @return fields and Markdown
     */
    public ContentFile file() {
        return ContentFile.parse(slug + ".md", source);
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
     * The number under which people point to it.
     *
     * @return 15 digits
     */
    public long publicId() {
        return publicId;
    }

    /**
     * Its name in the address.
     *
     * @return small letters, digits and hyphens
     */
    public String slug() {
        return slug;
    }

    /**
     * Its title.
     *
     * @return never blank
     */
    public String title() {
        return title;
    }

    /**
     * Its whole text, fields and Markdown.
     *
     * @return the text as the site has it
     */
    public String source() {
        return source;
    }

    /**
     * When it should be read again.
     *
     * @return null when not known
     */
    public LocalDate reviewBefore() {
        return reviewBefore;
    }

    /**
     * Its state.
     *
     * @return never null
     */
    public ContributionStatus status() {
        return status;
    }

    /**
     * When it last changed.
     *
     * @return the moment
     */
    public Instant changedAt() {
        return changedAt;
    }

    /**
     * Counts changes; a rendered text is kept under it.
     *
     * @return a number that grows
     */
    public int version() {
        return version;
    }
}
