package nl.krachtkring.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.editorial.CommentMode;
import nl.krachtkring.editorial.PublishedRecord;

/**
 * A research project. Life: made from its file, changed by later files. Its counter of comments changes by a
 * statement of its own and never touches the version.
 */
@Entity
@Table(name = "project")
public class Project extends PublishedRecord {

    private String summary;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "comment_count", insertable = false, updatable = false)
    private int commentCount;

    @Embedded
    private CommentMode comments = new CommentMode(true);

    /** For the persistence provider. */
    protected Project() {}

    /**
     * Begins a page.
     *
     * @param slug its name in the address
     */
    Project(String slug) {
        super(slug);
    }

    /**
     * Says from now on what the file says.
     *
     * @param text the parsed file
     * @param source the whole file
     * @param now the time
     */
    void describe(ProjectText text, String source, Instant now) {
        take(text.title(), text.reviewBefore(), source, now);
        summary = text.summary();
        publishedOn = text.publishedOn();
    }

    /** How people can comment on it. */
    CommentMode comments() {
        return comments;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.PROJECT;
    }

    String summary() {
        return summary;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    int commentCount() {
        return commentCount;
    }
}
