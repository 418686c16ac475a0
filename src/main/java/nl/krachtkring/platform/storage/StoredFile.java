package nl.krachtkring.platform.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.file.Path;
import java.time.Instant;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.ids.PublicIds;

/**
 * What is known of a file in the folder. Life: written after its file, never changed but for its words, and deleted by the
 * room of its owner; then the sweep takes the file. The small size of a picture is a row of its own, and goes with it.
 */
@Entity
@Table(name = "stored_file")
public class StoredFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId;

    @Column(name = "owner_kind")
    private String ownerKind;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "small_of")
    private Long smallOf;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "title")
    private String title;

    @Column(name = "alternative")
    private String alternative;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "sha256_hash")
    private String hash;

    @Column(name = "width")
    private Integer width;

    @Column(name = "height")
    private Integer height;

    @Enumerated(EnumType.STRING)
    @Column(name = "scan")
    private Scan scan;

    @Column(name = "stored_at")
    private Instant storedAt;

    /** For the persistence provider. */
    protected StoredFile() {}

    StoredFile(FileOwner owner, Actor actor, NewFile file, FileShelf.Put put, Instant now) {
        this.publicId = PublicIds.next();
        this.ownerKind = owner.kind();
        this.ownerId = owner.id();
        this.personId = actor.person() == null ? null : actor.person().value();
        this.fileName = put.name();
        this.title = file.title();
        this.mediaType = file.mediaType();
        this.size = file.bytes().length;
        this.hash = put.hash();
        this.width = file.width();
        this.height = file.height();
        this.scan = file.scan();
        this.storedAt = now;
    }

    /** Makes this the small size of another. */
    void isSmallOf(StoredFile whole) {
        smallOf = whole.id;
    }

    /** Gives it to another thing, with which it goes from then on. */
    void belongTo(FileOwner owner) {
        ownerKind = owner.kind();
        ownerId = owner.id();
    }

    /** Says in words what is to be seen. */
    void describe(String words) {
        alternative = words;
    }

    Long id() {
        return id;
    }

    long publicId() {
        return publicId;
    }

    FileOwner owner() {
        return new FileOwner(ownerKind, ownerId);
    }

    Long smallOf() {
        return smallOf;
    }

    String fileName() {
        return fileName;
    }

    ReadFile read(Path path, boolean forEveryone) {
        return new ReadFile(path, title, mediaType, size, hash, forEveryone);
    }

    FileView view(long smallId) {
        String words = alternative == null ? "" : alternative;
        return new FileView(publicId, smallId, title, mediaType, size, width, height, words, scan);
    }
}
