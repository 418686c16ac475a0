package nl.krachtkring.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.Draft;
import nl.krachtkring.contribution.DraftKind;
import nl.krachtkring.contribution.DraftPlace;
import nl.krachtkring.contribution.DraftSource;
import nl.krachtkring.contribution.Drafts;
import nl.krachtkring.contribution.PhotoAdded;
import nl.krachtkring.contribution.Photos;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.storage.FileView;

/** What members are writing below something. An answer to a comment is another draft than a reply to the whole. */
@Singleton
public class ReplyDrafts implements DraftSource {

    private final CommentRepository repository;
    private final Contributions contributions;
    private final Drafts drafts;
    private final Photos photos;

    @Inject
    ReplyDrafts(CommentRepository repository, Contributions contributions, Drafts drafts, Photos photos) {
        this.repository = repository;
        this.contributions = contributions;
        this.drafts = drafts;
        this.photos = photos;
    }

    /**
     * Keeps what was typed.
     *
     * @param actor who types
     * @param target what it replies to
     * @param answers the number of the comment it answers; null for none
     * @param text the text; may be null
     * @throws nl.krachtkring.platform.access.NotAllowed when the place takes no replies of this person
     */
    public void keep(Actor actor, ContributionRef target, Long answers, String text) {
        Access.require(contributions.of(target.kind()).mayReply(actor, target.id()));
        drafts.keep(actor, place(target, answers), null, text);
    }

    /**
     * What was kept.
     *
     * @param actor who opens the form
     * @param target what it replies to
     * @param answers the number of the comment it answers; null for none
     * @return empty without a draft
     */
    public Optional<Draft> of(Actor actor, ContributionRef target, Long answers) {
        return drafts.of(actor, place(target, answers));
    }

    /**
     * Keeps a photo with the draft.
     *
     * @param actor who writes
     * @param target what it replies to
     * @param answers the number of the comment it answers; null for none
     * @param added what was chosen and said
     * @throws nl.krachtkring.platform.access.NotAllowed when the place takes no replies of this person
     * @throws nl.krachtkring.platform.access.RuleViolation of a field of the photo; what arrived whole is kept
     */
    public void addPhoto(Actor actor, ContributionRef target, Long answers, PhotoAdded added) {
        Access.require(contributions.of(target.kind()).mayReply(actor, target.id()));
        photos.add(actor, place(target, answers), added);
    }

    /**
     * Takes a photo away from the draft.
     *
     * @param actor who writes
     * @param target what it replies to
     * @param answers the number of the comment it answers; null for none
     * @param photo its number
     */
    public void takePhoto(Actor actor, ContributionRef target, Long answers, long photo) {
        photos.takeAway(actor, place(target, answers), photo);
    }

    /**
     * The photos that wait with the draft.
     *
     * @param actor who opens the form
     * @param target what it replies to
     * @param answers the number of the comment it answers; null for none
     * @return empty for visitors
     */
    public List<FileView> photos(Actor actor, ContributionRef target, Long answers) {
        return photos.waiting(actor, place(target, answers));
    }

    /** Keeps an answer where the comment stands by now, for who may reply there: the text goes on with it. */
    void keepElsewhere(Actor actor, ContributionRef target, MemberComment answer) {
        repository
                .standing(answer.answers())
                .map(Comment::target)
                .filter(there -> !there.equals(target))
                .filter(there -> contributions
                        .of(there.kind())
                        .mayReply(actor, there.id())
                        .allowed())
                .ifPresent(there -> keep(actor, there, answer.answers(), answer.text()));
    }

    /** How many photos go with what is about to be placed. */
    int ready(Actor actor, ContributionRef target, Long answers) {
        return photos.ready(actor, place(target, answers));
    }

    /** It was placed, and its photos go with it. */
    void placed(Actor actor, ContributionRef target, Long answers, ContributionRef placed) {
        photos.placed(actor, place(target, answers), placed);
    }

    /** It was there already; a photo that isn't is kept. */
    void placedAlready(Actor actor, ContributionRef target, Long answers, ContributionRef there) {
        photos.placedAlready(actor, place(target, answers), there, "text");
    }

    @Override
    public DraftKind kind() {
        return DraftKind.REPLY;
    }

    @Override
    public Optional<Spot> spot(Actor actor, DraftPlace place) {
        ContributionRef answered = place.answered();
        if (answered.kind() != ContributionKind.COMMENT) {
            return form(actor, answered, "");
        }
        return repository
                .find(answered.id())
                .flatMap(comment -> form(actor, comment.target(), "?op=" + comment.publicId()));
    }

    private Optional<Spot> form(Actor actor, ContributionRef target, String query) {
        if (!contributions.of(target.kind()).mayReply(actor, target.id()).allowed()) {
            return Optional.empty();
        }
        return contributions.card(target).map(card -> new Spot(card.title(), card.address() + query + "#reageer"));
    }

    /** Whatever became of the comment meanwhile: the draft stays where it was begun. */
    private DraftPlace place(ContributionRef target, Long answers) {
        return DraftPlace.reply(Optional.ofNullable(answers)
                .flatMap(repository::byPublicId)
                .filter(comment -> comment.target().equals(target))
                .map(Comment::ref)
                .orElse(target));
    }
}
