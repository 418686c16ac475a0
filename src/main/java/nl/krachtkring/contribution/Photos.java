package nl.krachtkring.contribution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.storage.FileOwner;
import nl.krachtkring.platform.storage.FileView;
import nl.krachtkring.platform.storage.Picture;
import nl.krachtkring.platform.storage.PictureSizes;
import nl.krachtkring.platform.storage.Pictures;
import nl.krachtkring.platform.storage.StoredFiles;

/**
 * Photos of contributions, which wait with the draft until it is placed. Who may write in a place, or read it, is asked by the room
 * that calls; who may read a photo by its address is asked by {@link ContributionFiles}.
 */
@Singleton
public class Photos {

    /** Large enough to read a letter on; small enough for a phone that pays for each megabyte. */
    private static final PictureSizes SIZES = new PictureSizes(1600, 800);

    private final Pictures pictures;
    private final StoredFiles files;
    private final DraftPhotos waiting;
    private final Drafts drafts;

    @Inject
    Photos(Pictures pictures, StoredFiles files, DraftPhotos waiting, Drafts drafts) {
        this.pictures = pictures;
        this.files = files;
        this.waiting = waiting;
        this.drafts = drafts;
    }

    /**
     * Takes what was chosen and said. The photo is kept first, so that a forgotten answer doesn't lose it. Not inside a transaction,
     * since pictures take time.
     *
     * @param actor whose draft it is; the caller asked whether she may write there
     * @param place of the draft
     * @param added the form
     * @throws RuleViolation of field {@code photo}, {@code photoWords} or {@code photoPeople}
     */
    public void add(Actor actor, DraftPlace place, PhotoAdded added) {
        Access.require(DraftPolicy.mayHave(actor));
        if (!added.photo().isEmpty()) {
            Picture picture = pictures.make(added.photo(), SIZES);
            waiting.keep(actor, place, picture);
        }
        waiting.finish(actor, place, added);
    }

    /**
     * Takes one away from a draft.
     *
     * @param actor whose draft it is
     * @param place of the draft
     * @param photo its number; that of somebody else changes nothing
     */
    public void takeAway(Actor actor, DraftPlace place, long photo) {
        Access.require(DraftPolicy.mayHave(actor));
        waiting.takeAway(actor, place, photo);
    }

    /**
     * The photos that wait with a draft.
     *
     * @param actor whose draft it is
     * @param place of the draft
     * @return the one without words isn't finished; empty for visitors
     */
    public List<FileView> waiting(Actor actor, DraftPlace place) {
        return DraftPolicy.mayHave(actor).allowed() ? waiting.of(actor, place) : List.of();
    }

    /**
     * Ends a draft in the transaction that places it: its photos go with what became of it.
     *
     * @param actor who wrote it
     * @param place of the draft
     * @param placed what became of it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void placed(Actor actor, DraftPlace place, ContributionRef placed) {
        drafts.key(actor, place).ifPresent(draft -> files.move(new FileOwner(DraftPhotos.KIND, draft), owner(placed)));
        drafts.drop(actor, place);
    }

    /**
     * Ends a draft of which the text was placed already. A photo that came with it twice, by a second click, goes; one that the text doesn't
     * have stays, since nobody sends a photo to lose it.
     *
     * @param actor who wrote it
     * @param place of the draft
     * @param there what was placed
     * @param field of the text, beside which the refusal stands
     * @throws RuleViolation when a photo would be lost; the draft stays as it is
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void placedAlready(Actor actor, DraftPlace place, ContributionRef there, String field) {
        if (!hashes(actor, files.of(owner(there))).containsAll(hashes(actor, waiting(actor, place)))) {
            throw new RuleViolation(field, "contribution.photo.again");
        }
        drafts.drop(actor, place);
    }

    private Set<String> hashes(Actor writer, List<FileView> photos) {
        return photos.stream()
                .map(photo -> files.open(writer, photo.publicId()).hash())
                .collect(Collectors.toSet());
    }

    /**
     * How many photos wait with a draft that is about to be placed.
     *
     * @param actor who wrote it
     * @param place of the draft
     * @return zero to four
     * @throws RuleViolation of field {@code photoWords} when one isn't finished
     */
    public int ready(Actor actor, DraftPlace place) {
        List<FileView> photos = waiting(actor, place);
        if (photos.stream().anyMatch(photo -> photo.alternative().isEmpty())) {
            throw new RuleViolation(PhotoAdded.WORDS, "contribution.photo.words.needed", PhotoAdded.LONGEST);
        }
        return photos.size();
    }

    /**
     * The photos of contributions of one kind that the caller shows, in one statement, none without keys.
     *
     * @param kind of the contributions
     * @param ids their keys
     * @return by key, without those that have none
     */
    public Map<Long, List<FileView>> of(ContributionKind kind, Collection<Long> ids) {
        return files.of(kind.name(), ids);
    }

    private static FileOwner owner(ContributionRef ref) {
        return new FileOwner(ref.kind().name(), ref.id());
    }
}
