package nl.krachtkring.moderation;

import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionProvider;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Editable;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.RuleViolation;

/** A text that lives in memory. */
final class OneText implements ContributionProvider {

    final long author;
    ContributionStatus status = ContributionStatus.HELD;
    boolean visible = true;
    boolean checks;
    Decision place = Decision.allow();
    String words = "Fijn stuk";
    int version = 1;
    /** The form below a private link; null where the text is changed on the page of the link. */
    String form;

    OneText(long author) {
        this.author = author;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.COMMENT;
    }

    @Override
    public Optional<ContributionCard> card(long id) {
        return Optional.of(new ContributionCard(
                Desk.TEXT,
                Desk.NUMBER,
                "Wat is eigen kracht?",
                words,
                "Marloes",
                author,
                "/artikelen/wat-is-eigen-kracht#reactie-" + Desk.NUMBER,
                PlaceRef.SITE,
                "",
                Desk.NOW,
                status));
    }

    @Override
    public Optional<Long> byPublicId(long publicId) {
        return List.of(Desk.NUMBER).contains(publicId) ? Optional.of(Desk.TEXT.id()) : Optional.empty();
    }

    @Override
    public boolean takesTextAgain() {
        return true;
    }

    @Override
    public Optional<String> formAgain() {
        return Optional.ofNullable(form);
    }

    @Override
    public void offerAgain(long id, NewText changed, Actor actor) {
        if (status != ContributionStatus.HELD && !status.mayBecome(ContributionStatus.HELD)) {
            throw new Conflict("contribution.state.conflict");
        }
        status = ContributionStatus.HELD;
        words = changed.body();
        version++;
    }

    @Override
    public Decision maySee(Actor actor, long id) {
        return visible ? Decision.allow() : Decision.absent();
    }

    @Override
    public Decision mayReply(Actor actor, long id) {
        return Decision.absent();
    }

    @Override
    public boolean checksReplies(long id) {
        return checks;
    }

    @Override
    public Optional<Editable> editable(Actor actor, long id) {
        return Optional.of(new Editable(new NewText(null, words), Desk.NOW, Desk.NOW, Editable.USUAL, place, version));
    }

    @Override
    public NewText fitting(long id, NewText typed) {
        if (typed.body().isBlank()) {
            throw new RuleViolation("text", "comment.error.text");
        }
        return new NewText(null, typed.body().strip());
    }

    @Override
    public void edit(long id, NewText text) {
        words = text.body();
        version++;
    }

    @Override
    public void apply(long id, Change change, Actor actor) {
        ContributionStatus next =
                switch (change) {
                    case PUBLISH -> ContributionStatus.PUBLISHED;
                    case GIVE_BACK -> ContributionStatus.RETURNED;
                    case HIDE -> ContributionStatus.HIDDEN;
                    case SPAM -> ContributionStatus.SPAM;
                    case WITHDRAW -> ContributionStatus.WITHDRAWN;
                };
        if (!status.mayBecome(next)) {
            throw new Conflict("contribution.state.conflict");
        }
        status = next;
    }
}
