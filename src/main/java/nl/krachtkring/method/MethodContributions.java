package nl.krachtkring.method;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionProvider;
import nl.krachtkring.contribution.ContributionPublished;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.ContributionWithdrawn;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.contribution.PublishedItem;
import nl.krachtkring.contribution.PublishedItems;
import nl.krachtkring.contribution.PublishedRows;
import nl.krachtkring.contribution.RelatedItems;
import nl.krachtkring.contribution.SubjectPages;
import nl.krachtkring.editorial.CommentDoor;
import nl.krachtkring.editorial.CommentMode;
import nl.krachtkring.editorial.CommentPolicy;
import nl.krachtkring.editorial.CommentedPages;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;

/** Methods as other rooms see them. */
@Singleton
public class MethodContributions
        implements ContributionProvider, PublishedItems, RelatedItems, SubjectPages, CommentedPages {

    private static final int ALL = 50_000;

    private final MethodRepository methods;
    private final MethodNames names;
    private final CarriedExperiences told;
    private final PublishedRows rows;
    private final Event<ContributionPublished> published;
    private final Event<ContributionWithdrawn> withdrawn;
    private final Clock clock;

    @Inject
    MethodContributions(
            MethodRepository methods,
            MethodNames names,
            CarriedExperiences told,
            PublishedRows rows,
            Event<ContributionPublished> published,
            Event<ContributionWithdrawn> withdrawn,
            Clock clock) {
        this.methods = methods;
        this.names = names;
        this.told = told;
        this.rows = rows;
        this.published = published;
        this.withdrawn = withdrawn;
        this.clock = clock;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.METHOD;
    }

    @Override
    public String table() {
        return "working_method";
    }

    @Override
    public String folder() {
        return "werkwijzen";
    }

    @Override
    @Transactional
    public Optional<ContributionCard> card(long id) {
        return methods.find(id).map(MethodContributions::card);
    }

    @Override
    @Transactional
    public Decision maySee(Actor actor, long id) {
        return methods.find(id)
                .map(method -> MethodPolicy.maySee(actor, method.status()))
                .orElse(Decision.absent());
    }

    @Override
    @Transactional
    public Decision mayReply(Actor actor, long id) {
        Decision seen = maySee(actor, id);
        Optional<CommentDoor> door = methods.find(id)
                .filter(method -> method.status() == ContributionStatus.PUBLISHED)
                .map(method -> method.comments().at(clock.instant()))
                .filter(CommentDoor::isOffered);
        return seen.allowed()
                ? door.map(open -> CommentPolicy.mayReply(actor, open)).orElseGet(MethodPolicy::mayReply)
                : seen;
    }

    @Override
    @Transactional
    public boolean checksReplies(long id) {
        return checksReplies(id, clock.instant());
    }

    @Override
    @Transactional
    public Optional<CommentMode> comments(long id) {
        return methods.find(id).map(WorkingMethod::comments);
    }

    @Override
    @Transactional
    public void apply(long id, Change change, Actor actor) {
        WorkingMethod method = methods.find(id).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        switch (change) {
            case HIDE -> {
                method.hide(now);
                withdrawn.fire(new ContributionWithdrawn(method.ref(), now));
            }
            case PUBLISH -> {
                method.publish(now);
                published.fire(new ContributionPublished(method.ref(), now));
            }
            default -> throw new Conflict("contribution.state.conflict");
        }
        told.tell(method.ref(), now);
    }

    @Override
    @Transactional
    public Optional<Long> byPublicId(long publicId) {
        return methods.key(publicId);
    }

    @Override
    @Transactional
    public List<Long> after(long id, int most) {
        return rows.ids("working_method", id, most);
    }

    @Override
    @Transactional
    public List<PublishedItem> offered() {
        return rows.items(
                "SELECT title, CONCAT('/werkwijzen/', slug), '', changed_at FROM working_method"
                        + " WHERE status = 'PUBLISHED' ORDER BY id",
                ALL);
    }

    @Override
    @Transactional
    public List<Item> named(Collection<String> slugs) {
        return names.standing(slugs).values().stream()
                .distinct()
                .sorted(Comparator.comparing(WorkingMethod::title, String.CASE_INSENSITIVE_ORDER))
                .map(MethodQueries::item)
                .toList();
    }

    private static ContributionCard card(WorkingMethod method) {
        MethodText text = MethodFile.parse(method.file());
        String all = String.join(
                "\n\n",
                text.summary(),
                text.forParents(),
                text.audience().targetGroup(),
                String.join("\n\n", text.practice().goals()),
                String.join("\n\n", text.whenNot()),
                text.body(),
                String.join(", ", text.aliases()));
        return new ContributionCard(
                method.ref(),
                method.publicId(),
                method.title(),
                all.strip(),
                "",
                null,
                method.address(),
                PlaceRef.SITE,
                "",
                method.changedAt(),
                method.status());
    }
}
