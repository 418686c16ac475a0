package nl.krachtkring.method;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionProvider;
import nl.krachtkring.contribution.ContributionPublished;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.ContributionWithdrawn;
import nl.krachtkring.contribution.Editable;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.contribution.OwnContributions;
import nl.krachtkring.contribution.PublishedItem;
import nl.krachtkring.contribution.PublishedItems;
import nl.krachtkring.contribution.PublishedRows;
import nl.krachtkring.editorial.CommentMode;
import nl.krachtkring.editorial.CommentedPages;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;

/** Experiences as other rooms see them, and the one place where their state changes. */
@Singleton
public class ExperienceContributions implements ContributionProvider, PublishedItems, OwnContributions, CommentedPages {

    private static final String NEWEST = "SELECT LEFT(COALESCE(e.helped, e.hindered), 120),"
            + " CONCAT('/werkwijzen/', m.slug, '/ervaringen/', e.public_id), m.title, e.published_at"
            + " FROM experience e JOIN working_method m ON m.id = e.method_id"
            + " WHERE e.status = 'PUBLISHED' AND m.status = 'PUBLISHED' ORDER BY e.published_at DESC, e.id DESC";

    private final ExperienceRepository experiences;
    private final MethodRepository methods;
    private final ExperienceCards cards;
    private final ExperienceChanges changes;
    private final PublishedRows rows;
    private final Event<Object> events;
    private final Clock clock;

    @Inject
    ExperienceContributions(
            ExperienceRepository experiences,
            MethodRepository methods,
            ExperienceCards cards,
            ExperienceChanges changes,
            PublishedRows rows,
            Event<Object> events,
            Clock clock) {
        this.experiences = experiences;
        this.methods = methods;
        this.cards = cards;
        this.changes = changes;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.EXPERIENCE;
    }

    @Override
    @Transactional
    public Optional<ContributionCard> card(long id) {
        return experiences.find(id).map(experience -> cards.of(List.of(experience))
                .get(0));
    }

    @Override
    @Transactional
    public Decision maySee(Actor actor, long id) {
        return experiences
                .find(id)
                .map(told -> MethodPolicy.maySee(actor, methodOf(told), told.status(), told.personaId()))
                .orElse(Decision.absent());
    }

    @Override
    @Transactional
    public Decision mayReply(Actor actor, long id) {
        return experiences
                .find(id)
                .map(told -> MethodPolicy.mayComment(
                        actor,
                        methodOf(told),
                        told.status(),
                        told.personaId(),
                        told.comments().at(clock.instant())))
                .orElse(Decision.absent());
    }

    private ContributionStatus methodOf(Experience told) {
        return methods.find(told.methodId()).orElseThrow(NotFound::new).status();
    }

    /** Everyone reads it while it stands, so that nobody's name is shown to more people when it doesn't. */
    @Override
    public boolean namesByConsent(long id) {
        return true;
    }

    @Override
    @Transactional
    public Optional<Editable> editable(Actor actor, long id) {
        return changes.editable(actor, id);
    }

    @Override
    @Transactional
    public Optional<String> editForm(long id) {
        return changes.form(id);
    }

    @Override
    public Optional<String> formAgain() {
        return Optional.of(ExperienceChanges.FORM_AGAIN);
    }

    @Override
    @Transactional
    public void offerAgain(long id, NewText text, Actor actor) {
        changes.offerAgain(id, text.body());
    }

    @Override
    @Transactional
    public NewText fitting(long id, NewText typed) {
        return changes.fitting(typed);
    }

    @Override
    @Transactional
    public void edit(long id, NewText text) {
        changes.edit(id, text);
    }

    @Override
    @Transactional
    public boolean checksReplies(long id) {
        return checksReplies(id, clock.instant());
    }

    @Override
    @Transactional
    public Optional<CommentMode> comments(long id) {
        return experiences.find(id).map(Experience::comments);
    }

    @Override
    @Transactional
    public void countReply(long id, int difference) {
        experiences.countReply(id, difference);
    }

    @Override
    @Transactional
    public void apply(long id, Change change, Actor actor) {
        Experience experience = experiences.find(id).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        switch (change) {
            case PUBLISH -> publish(experience, now);
            case GIVE_BACK -> experience.giveBack();
            case HIDE -> takeAway(experience, experience::hide, now);
            case SPAM -> takeAway(experience, experience::markSpam, now);
            case WITHDRAW -> takeAway(experience, experience::withdraw, now);
        }
    }

    @Override
    @Transactional
    public Optional<Long> byPublicId(long publicId) {
        return experiences.key(publicId);
    }

    /** Lets it appear and counts it, last. */
    void publish(Experience experience, Instant at) {
        experience.publish(at);
        events.fire(new ContributionPublished(experience.ref(), at));
        methods.countReport(experience, 1);
    }

    private void takeAway(Experience experience, Runnable change, Instant now) {
        boolean stood = experience.status() == ContributionStatus.PUBLISHED;
        change.run();
        events.fire(new ContributionWithdrawn(experience.ref(), now));
        if (stood) {
            methods.countReport(experience, -1);
        }
    }

    @Override
    @Transactional
    public List<Long> after(long id, int most) {
        return rows.ids("experience", id, most);
    }

    @Override
    public List<PublishedItem> newest(int most) {
        return rows.items(NEWEST, most);
    }

    @Override
    @Transactional
    public List<ContributionCard> signedWith(Collection<Long> personas, Instant before, int most) {
        return personas.isEmpty() ? List.of() : cards.of(experiences.signedWith(personas, before, most));
    }

    @Override
    @Transactional
    public List<ContributionCard> unfinished(Collection<Long> personas) {
        return personas.isEmpty() ? List.of() : cards.of(experiences.unfinished(personas));
    }
}
