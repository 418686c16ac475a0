package nl.krachtkring.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionProvider;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.Editable;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.contribution.OwnContributions;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;

/** Answers for comments to rooms that know contributions only. Place and readers are those of the target. */
@Singleton
public class CommentProvider implements ContributionProvider, OwnContributions {

    private final CommentRepository repository;
    private final CommentCards cards;
    private final CommentNews news;
    private final Quotes quotes;
    private final Contributions contributions;
    private final Clock clock;

    @Inject
    CommentProvider(
            CommentRepository repository,
            CommentCards cards,
            CommentNews news,
            Quotes quotes,
            Contributions contributions,
            Clock clock) {
        this.repository = repository;
        this.cards = cards;
        this.news = news;
        this.quotes = quotes;
        this.contributions = contributions;
        this.clock = clock;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.COMMENT;
    }

    @Override
    @Transactional
    public Optional<ContributionCard> card(long id) {
        return repository.find(id).flatMap(comment -> cards.of(List.of(comment)).stream()
                .findFirst());
    }

    @Override
    @Transactional
    public List<ContributionCard> cards(Collection<Long> ids) {
        return cards.of(repository.all(ids));
    }

    @Override
    @Transactional
    public Set<Long> seen(Actor actor, Collection<Long> ids) {
        Map<ContributionRef, List<Comment>> standing = repository.all(ids).stream()
                .filter(comment -> comment.status() == ContributionStatus.PUBLISHED)
                .collect(Collectors.groupingBy(Comment::target));
        standing.keySet()
                .removeIf(target -> !contributions.maySee(actor, target).allowed());
        return standing.values().stream().flatMap(List::stream).map(Comment::id).collect(Collectors.toSet());
    }

    @Override
    @Transactional
    public Optional<Long> byPublicId(long publicId) {
        return repository.byPublicId(publicId).map(Comment::id);
    }

    @Override
    @Transactional
    public List<ContributionCard> signedWith(Collection<Long> personas, Instant before, int most) {
        if (personas.isEmpty()) {
            return List.of();
        }
        return cards.of(repository.signedWith(List.copyOf(personas), before, most));
    }

    @Override
    @Transactional
    public List<ContributionCard> unfinished(Collection<Long> personas) {
        return cards.of(repository.unfinished(personas));
    }

    @Override
    @Transactional
    public Decision maySee(Actor actor, long id) {
        return repository
                .find(id)
                .filter(comment -> comment.status() == ContributionStatus.PUBLISHED)
                .map(comment -> contributions.maySee(actor, comment.target()))
                .orElseGet(Decision::absent);
    }

    @Override
    @Transactional
    public boolean isReadByPlace(long id) {
        return repository
                .find(id)
                .map(comment -> contributions.isReadByPlace(comment.target()))
                .orElse(true);
    }

    @Override
    @Transactional
    public boolean namesByConsent(long id) {
        return repository
                .find(id)
                .map(comment -> contributions.namesByConsent(comment.target()))
                .orElse(true);
    }

    @Override
    @Transactional
    public Decision mayFollow(Actor actor, long id) {
        return repository
                .find(id)
                .filter(comment -> comment.status() == ContributionStatus.PUBLISHED)
                .map(comment -> contributions.mayFollow(actor, comment.target()))
                .orElseGet(Decision::absent);
    }

    @Override
    @Transactional
    public Decision mayReply(Actor actor, long id) {
        return repository
                .find(id)
                .filter(comment -> comment.status() == ContributionStatus.PUBLISHED)
                .map(Comment::target)
                .map(target -> contributions.of(target.kind()).mayReply(actor, target.id()))
                .orElseGet(Decision::absent);
    }

    @Override
    @Transactional
    public boolean checksReplies(long id) {
        return repository
                .find(id)
                .map(Comment::target)
                .map(target -> contributions.of(target.kind()).checksReplies(target.id()))
                .orElse(false);
    }

    @Override
    @Transactional
    public Duration editPeriod(long id) {
        ContributionRef target = repository.get(id).target();
        return contributions.of(target.kind()).editPeriod(target.id());
    }

    @Override
    @Transactional
    public Optional<Editable> editable(Actor actor, long id) {
        return repository
                .find(id)
                .map(comment -> new Editable(
                        new NewText(null, comment.body()),
                        comment.since(),
                        comment.publishedAt(),
                        editPeriod(id),
                        contributions
                                .of(comment.target().kind())
                                .mayReply(actor, comment.target().id()),
                        comment.version()));
    }

    @Override
    @Transactional
    public NewText fitting(long id, NewText typed) {
        return new NewText(null, quotes.standing(repository.get(id).target(), CommentRules.text(typed.body())));
    }

    @Override
    @Transactional
    public void edit(long id, NewText text) {
        Comment comment = repository.get(id);
        Instant now = clock.instant();
        comment.edit(text.body(), now);
        repository.write();
        quotes.keep(comment);
        quotes.changed(comment, now);
        news.rewritten(comment, now);
    }

    @Override
    public boolean takesTextAgain() {
        return true;
    }

    @Override
    @Transactional
    public void offerAgain(long id, NewText text, Actor actor) {
        Comment comment = repository.get(id);
        comment.rewrite(quotes.standing(comment.target(), CommentRules.text(text.body())));
        repository.write();
        quotes.keep(comment);
        news.rewritten(comment, clock.instant());
    }

    @Override
    @Transactional
    public void apply(long id, Change change, Actor actor) {
        Comment comment = repository.get(id);
        boolean stood = comment.status() == ContributionStatus.PUBLISHED;
        boolean first = comment.publishedAt() == null;
        Instant now = clock.instant();
        switch (change) {
            case PUBLISH -> comment.publish(now);
            case GIVE_BACK -> comment.giveBack();
            case HIDE -> comment.hide();
            case SPAM -> comment.markSpam();
            case WITHDRAW -> comment.withdraw();
        }
        repository.write();
        if (change == Change.PUBLISH) {
            news.appeared(comment, comment.parentId(), first, now);
        } else if (change != Change.GIVE_BACK) {
            news.went(comment, stood, now);
        }
    }
}
