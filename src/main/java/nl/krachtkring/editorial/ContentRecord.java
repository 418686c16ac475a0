package nl.krachtkring.editorial;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.platform.content.ContentFile;
import nl.krachtkring.platform.ids.Tokens;

/**
 * Where a page came from. Life: begins when its file is first taken over, moves on with each file that is, and notes a
 * conflict while file and site have both been changed; the conflict ends when one of them says what the other says.
 */
@Entity
@Table(name = "content_record")
public class ContentRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    private String slug;

    private String path;

    @Column(name = "file_hash")
    private String fileHash;

    @Column(name = "site_hash")
    private String siteHash;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "conflict_at")
    private Instant conflictAt;

    @Basic(fetch = FetchType.LAZY)
    @Column(name = "file_text")
    private String fileText;

    /** For the persistence provider. */
    protected ContentRecord() {}

    /**
     * Begins the record of a page.
     *
     * @param kind the kind of the page
     * @param file its file
     */
    ContentRecord(ContributionKind kind, ContentFile file) {
        this.kind = kind;
        this.slug = file.slug();
        this.path = file.path();
        this.fileHash = "";
        this.siteHash = "";
    }

    /**
     * The page now says what the file says.
     *
     * @param file the file
     * @param now the time
     */
    void takenOver(ContentFile file, Instant now) {
        path = file.path();
        fileHash = file.hash();
        siteHash = Tokens.sha256(file.text());
        importedAt = now;
        settled();
    }

    /**
     * File and site were both changed: the page stays, the text of the file is kept beside it.
     *
     * @param file the file
     * @param now the time; the conflict keeps the time it was first seen
     */
    void inConflictWith(ContentFile file, Instant now) {
        path = file.path();
        fileText = file.text();
        conflictAt = conflictAt == null ? now : conflictAt;
        importedAt = importedAt == null ? now : importedAt;
    }

    /** The file says again what was last taken over: nothing is left to choose. */
    void settled() {
        conflictAt = null;
        fileText = null;
    }

    ContributionKind kind() {
        return kind;
    }

    String slug() {
        return slug;
    }

    String path() {
        return path;
    }

    String fileHash() {
        return fileHash.isEmpty() ? null : fileHash;
    }

    String siteHash() {
        return siteHash.isEmpty() ? null : siteHash;
    }

    Instant conflictAt() {
        return conflictAt;
    }

    String fileText() {
        return fileText;
    }

    Long id() {
        return id;
    }

    Instant importedAt() {
        return importedAt;
    }
}
