package nl.krachtkring.contribution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.richtext.Typed;
import nl.krachtkring.platform.storage.FileOwner;
import nl.krachtkring.platform.storage.FileView;
import nl.krachtkring.platform.storage.Picture;
import nl.krachtkring.platform.storage.StoredFiles;

/**
 * Photos that wait with a draft until it is placed. Life of one: kept as soon as it arrives, since no browser gives a chosen file
 * back; finished once its writer said what is to be seen and whether somebody can be recognised; then it goes with the text, or with
 * the draft.
 */
@Singleton
class DraftPhotos {

    /** Enough to tell something; a page with fifty replies must stay light. */
    static final int MOST = 4;

    /** The kind of owner that a draft is. */
    static final String KIND = "DRAFT";

    private final StoredFiles files;
    private final Drafts drafts;
    private final AuditTrail audit;

    @Inject
    DraftPhotos(StoredFiles files, Drafts drafts, AuditTrail audit) {
        this.files = files;
        this.drafts = drafts;
        this.audit = audit;
    }

    /** The photos of a draft, in the order in which they came. */
    @Transactional
    List<FileView> of(Actor actor, DraftPlace place) {
        return owner(actor, place).map(files::of).orElseGet(List::of);
    }

    /** Keeps a photo in place of one that wasn't finished. */
    @Transactional
    void keep(Actor actor, DraftPlace place, Picture picture) {
        FileOwner owner = drafts.owner(actor, place);
        unfinished(files.of(owner)).ifPresent(old -> files.remove(owner, old.publicId()));
        if (files.of(owner).size() >= MOST) {
            throw new RuleViolation("photo", "contribution.photo.many", MOST);
        }
        files.keep(actor, owner, picture);
    }

    /** Takes what its writer says of the one that isn't finished. */
    @Transactional
    void finish(Actor actor, DraftPlace place, PhotoAdded said) {
        FileOwner owner = owner(actor, place).orElse(null);
        FileView photo = owner == null ? null : unfinished(files.of(owner)).orElse(null);
        if (photo == null) {
            return;
        }
        String words = Typed.line(said.words());
        if (words.isEmpty() || words.length() > PhotoAdded.LONGEST) {
            throw new RuleViolation(PhotoAdded.WORDS, "contribution.photo.words.needed", PhotoAdded.LONGEST);
        }
        if (said.people() == null) {
            throw new RuleViolation(PhotoAdded.PEOPLE, "contribution.photo.people.needed");
        }
        if (said.people() == PhotoPeople.NOT_ASKED) {
            throw new RuleViolation(PhotoAdded.PEOPLE, "contribution.photo.people.ask");
        }
        files.describe(owner, photo.publicId(), words);
        String agreed = said.people() == PhotoPeople.AGREED ? "contribution.photo.agreed" : "contribution.photo.nobody";
        audit.record(actor, "photo.add", "FILE", photo.publicId(), agreed);
    }

    /** Takes one away; a number of somebody else changes nothing. */
    @Transactional
    void takeAway(Actor actor, DraftPlace place, long photo) {
        owner(actor, place).ifPresent(owner -> files.remove(owner, photo));
    }

    private Optional<FileOwner> owner(Actor actor, DraftPlace place) {
        return drafts.key(actor, place).map(id -> new FileOwner(KIND, id));
    }

    private static Optional<FileView> unfinished(List<FileView> photos) {
        return photos.stream().filter(photo -> photo.alternative().isEmpty()).findFirst();
    }
}
