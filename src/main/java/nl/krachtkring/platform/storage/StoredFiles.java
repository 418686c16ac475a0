package nl.krachtkring.platform.storage;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.ids.PersonId;

/**
 * Keeps files and gives them back. Who may write to an owner is demanded by the owner's service before it calls this one;
 * who may read is asked of its {@link FileRights} here.
 */
@Singleton
public class StoredFiles {

    private static final Logger LOG = Logger.getLogger(StoredFiles.class.getName());
    private static final int LONGEST_WORDS = 300;
    private static final String OF =
            "SELECT f FROM StoredFile f WHERE f.ownerKind = :kind AND f.ownerId IN :ids ORDER BY f.id";

    private final EntityManager entities;
    private final FileShelf shelf;
    private final Iterable<FileRights> rights;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param shelf the folder
     * @param rights of every room
     * @param clock the time
     */
    @Inject
    public StoredFiles(EntityManager entities, FileShelf shelf, @Any Instance<FileRights> rights, Clock clock) {
        this(entities, shelf, (Iterable<FileRights>) rights, clock);
    }

    StoredFiles(EntityManager entities, FileShelf shelf, Iterable<FileRights> rights, Clock clock) {
        this.entities = entities;
        this.shelf = shelf;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Keeps a file in the caller's transaction. When that is rolled back, the sweep takes the file.
     *
     * @param actor who put it there
     * @param owner the thing it belongs to; may have several
     * @param file what is kept
     * @return the number in its address
     * @throws RuleViolation of the file's field, when there is no room on the disk
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long keep(Actor actor, FileOwner owner, NewFile file) {
        return write(actor, owner, file).publicId();
    }

    /**
     * Keeps a picture beside the other files of its owner; nobody said yet what is to be seen.
     *
     * @param actor who put it there
     * @param owner the thing it belongs to
     * @param picture in one or two sizes
     * @return the number in its address
     * @throws RuleViolation of the file's field, when there is no room on the disk
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long keep(Actor actor, FileOwner owner, Picture picture) {
        StoredFile whole = write(actor, owner, picture.whole());
        if (picture.small() != null) {
            entities.flush();
            write(actor, owner, picture.small()).isSmallOf(whole);
        }
        return whole.publicId();
    }

    /**
     * Gives all files of a thing to what became of it; who may read them changes with that.
     *
     * @param from the thing before
     * @param to the thing from now on, which a room answers for
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(FileOwner from, FileOwner to) {
        rightsOf(to);
        rows(from.kind(), List.of(from.id())).forEach(file -> file.belongTo(to));
        entities.flush();
    }

    /**
     * Keeps a picture as the only file of its owner; the ones before it go.
     *
     * @param actor who put it there
     * @param owner the thing it belongs to
     * @param picture in one or two sizes
     * @param words what is to be seen, at most 300 letters; empty when the page says it already
     * @return the number in its address
     * @throws RuleViolation of the file's field, when there is no room on the disk
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long replace(Actor actor, FileOwner owner, Picture picture, String words) {
        remove(owner);
        long number = keep(actor, owner, picture);
        String said = words == null ? "" : words.strip();
        describe(owner, number, said.substring(0, Math.min(LONGEST_WORDS, said.length())));
        return number;
    }

    /**
     * Says in words what is to be seen on the pictures of a thing.
     *
     * @param owner the thing
     * @param words at most 300 letters; empty when the page says it already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void describe(FileOwner owner, String words) {
        rows(owner.kind(), List.of(owner.id())).forEach(file -> file.describe(words));
    }

    /**
     * Says in words what is to be seen on one picture of a thing.
     *
     * @param owner the thing
     * @param publicId the number of the picture; another thing's changes nothing
     * @param words at most 300 letters
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void describe(FileOwner owner, long publicId, String words) {
        entities.flush();
        rows(owner.kind(), List.of(owner.id())).stream()
                .filter(file -> file.publicId() == publicId)
                .forEach(file -> file.describe(words));
    }

    /**
     * Forgets one file of a thing, with its small size.
     *
     * @param owner the thing
     * @param publicId the number of the file; another thing's changes nothing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(FileOwner owner, long publicId) {
        entities.createNativeQuery(
                        "DELETE FROM stored_file WHERE owner_kind = ? AND owner_id = ? AND public_id = ? AND small_of IS NULL")
                .setParameter(1, owner.kind())
                .setParameter(2, owner.id())
                .setParameter(3, publicId)
                .executeUpdate();
    }

    /**
     * The files of one thing. Rights are the caller's: it shows the thing itself.
     *
     * @param owner the thing
     * @return in the order in which they came; without small sizes
     */
    @Transactional
    public List<FileView> of(FileOwner owner) {
        return of(owner.kind(), List.of(owner.id())).getOrDefault(owner.id(), List.of());
    }

    /**
     * The files of several things, in one question to the database.
     *
     * @param kind of thing
     * @param ids their keys
     * @return by key; without things that have none
     */
    @Transactional
    public Map<Long, List<FileView>> of(String kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<StoredFile> rows = rows(kind, ids);
        Map<Long, Long> smalls = new HashMap<>();
        rows.stream().filter(row -> row.smallOf() != null).forEach(row -> smalls.put(row.smallOf(), row.publicId()));
        Map<Long, List<FileView>> files = new HashMap<>();
        rows.stream().filter(row -> row.smallOf() == null).forEach(row -> files.computeIfAbsent(
                        row.owner().id(), key -> new ArrayList<>())
                .add(row.view(smalls.getOrDefault(row.id(), row.publicId()))));
        return files;
    }

    /**
     * A file for somebody who asks for its address.
     *
     * @param actor who reads
     * @param publicId the number in the address
     * @return where it lies and what to say of it
     * @throws NotFound when it isn't there for this reader, whatever the reason
     */
    @Transactional
    public ReadFile open(Actor actor, long publicId) {
        StoredFile file = entities.createQuery(
                        "SELECT f FROM StoredFile f WHERE f.publicId = :publicId", StoredFile.class)
                .setParameter("publicId", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        FileRights answer = rightsOf(file.owner());
        if (!answer.mayRead(actor, file.owner())) {
            throw new NotFound();
        }
        Path path = shelf.path(file.fileName());
        if (!Files.isReadable(path)) {
            LOG.log(Level.WARNING, "the file of row {0} is missing", file.id());
            throw new NotFound();
        }
        return file.read(path, answer.mayRead(Actor.anonymous(), file.owner()));
    }

    /**
     * Forgets all files of a thing; called when the thing goes. The files themselves go with the next sweep.
     *
     * @param owner the thing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(FileOwner owner) {
        entities.createQuery(
                        "DELETE FROM StoredFile f WHERE f.ownerKind = :kind AND f.ownerId = :id AND f.smallOf IS NOT NULL")
                .setParameter("kind", owner.kind())
                .setParameter("id", owner.id())
                .executeUpdate();
        entities.createQuery("DELETE FROM StoredFile f WHERE f.ownerKind = :kind AND f.ownerId = :id")
                .setParameter("kind", owner.kind())
                .setParameter("id", owner.id())
                .executeUpdate();
    }

    /**
     * What somebody put there, for her export and erasure.
     *
     * @param person who
     * @return owners of files, each once
     */
    @Transactional
    public List<FileOwner> ownersBy(PersonId person) {
        return entities.createQuery(
                        "SELECT f FROM StoredFile f WHERE f.personId = :person ORDER BY f.id", StoredFile.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(StoredFile::owner)
                .distinct()
                .toList();
    }

    private StoredFile write(Actor actor, FileOwner owner, NewFile file) {
        rightsOf(owner);
        try {
            StoredFile row = new StoredFile(owner, actor, file, shelf.put(file.bytes()), clock.instant());
            entities.persist(row);
            return row;
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "a file can't be written", e);
            throw new RuleViolation(file.field(), "platform.file.room");
        }
    }

    private List<StoredFile> rows(String kind, Collection<Long> ids) {
        return entities.createQuery(OF, StoredFile.class)
                .setParameter("kind", kind)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** A thing that no room answers for has no files, so that none can be read by mistake. */
    private FileRights rightsOf(FileOwner owner) {
        for (FileRights candidate : rights) {
            if (candidate.answersFor(owner.kind())) {
                return candidate;
            }
        }
        throw new NotFound();
    }
}
