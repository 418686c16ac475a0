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
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionProvider;
import nl.krachtkring.contribution.ContributionPublished;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.ContributionWithdrawn;
import nl.krachtkring.contribution.Editable;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.contribution.OwnContributions;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.contribution.PublishedItems;
import nl.krachtkring.contribution.PublishedRows;
import nl.krachtkring.editorial.CommentMode;
import nl.krachtkring.editorial.CommentedPages;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;

/** How professionals do it, as other rooms see that, and the one place where its state changes. */
@Singleton
public class AdaptationContributions implements ContributionProvider, PublishedItems, OwnContributions, CommentedPages {

    private final AdaptationRepository repository;
    private final MethodRepository methods;
    private final Personas personas;
    private final PublishedRows rows;
    private final Event<Object> events;
    private final Clock clock;

    @Inject
    AdaptationContributions(
            AdaptationRepository repository,
            MethodRepository methods,
            Personas personas,
            PublishedRows rows,
            Event<Object> events,
            Clock clock) {
        this.repository = repository;
        this.methods = methods;
        this.personas = personas;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.ADAPTATION;
    }

    @Override
    @Transactional
    public Optional<ContributionCard> card(long id) {
        return repository.find(id).map(this::card);
    }

    private ContributionCard card(Adaptation told) {
        WorkingMethod method = methods.find(told.methodId()).orElseThrow(NotFound::new);
        return new ContributionCard(
                told.ref(),
                told.publicId(),
                told.text().title(),
                told.text().body(),
                personas.view(told.personaId()).name(),
                told.personaId(),
                told.address(method),
                PlaceRef.SITE,
                "",
                told.publishedAt() == null ? told.createdAt() : told.publishedAt(),
                told.status());
    }

    @Override
    @Transactional
    public Decision maySee(Actor actor, long id) {
        return repository
                .find(id)
                .map(told -> MethodPolicy.maySee(actor, methodOf(told), told.status(), told.personaId()))
                .orElse(Decision.absent());
    }

    @Override
    @Transactional
    public Decision mayReply(Actor actor, long id) {
        return repository
                .find(id)
                .map(told -> MethodPolicy.mayComment(
                        actor,
                        methodOf(told),
                        told.status(),
                        told.personaId(),
                        told.comments().at(clock.instant())))
                .orElse(Decision.absent());
    }

    private ContributionStatus methodOf(Adaptation told) {
        return methods.find(told.methodId()).orElseThrow(NotFound::new).status();
    }

    /** Everyone reads it while it stands, so that nobody's name is shown to more people when it doesn't. */
    @Override
    public boolean namesByConsent(long id) {
        return true;
    }

    @Override
    @Transactional
    public boolean checksReplies(long id) {
        return checksReplies(id, clock.instant());
    }

    @Override
    @Transactional
    public Optional<CommentMode> comments(long id) {
        return repository.find(id).map(Adaptation::comments);
    }

    @Override
    @Transactional
    public void countReply(long id, int difference) {
        repository.countReply(id, difference);
    }

    @Override
    @Transactional
    public void apply(long id, Change change, Actor actor) {
        Adaptation told = repository.find(id).orElseThrow(NotFound::new);
        boolean stood = stands(told);
        Instant now = clock.instant();
        switch (change) {
            case PUBLISH -> told.publish(now);
            case GIVE_BACK -> told.giveBack();
            case HIDE -> told.hide();
            case SPAM -> told.markSpam();
            case WITHDRAW -> told.withdraw();
        }
        if (stands(told) && !stood) {
            appeared(told, now);
        } else if (stood && !stands(told)) {
            events.fire(new ContributionWithdrawn(told.ref(), now));
        }
    }

    /** Tells that it stands. */
    void appeared(Adaptation told, Instant at) {
        events.fire(new ContributionPublished(told.ref(), at));
    }

    boolean stands(Adaptation told) {
        return told.status() == ContributionStatus.PUBLISHED;
    }

    @Override
    @Transactional
    public Optional<Long> byPublicId(long publicId) {
        return repository.key(publicId);
    }

    @Override
    @Transactional
    public Optional<Editable> editable(Actor actor, long id) {
        return repository
                .find(id)
                .map(told -> new Editable(
                        new NewText(told.text().title(), told.text().body()),
                        told.since(),
                        told.publishedAt(),
                        ExperienceChanges.PERIOD,
                        MethodPolicy.mayChange(actor, methodOf(told)),
                        told.version()));
    }

    @Override
    public NewText fitting(long id, NewText typed) {
        AdaptationText text = AdaptationText.read(typed.title(), typed.body());
        try {
            text.check();
        } catch (RuleViolation e) {
            throw "title".equals(e.field()) ? e : new RuleViolation("text", e.key(), e.values());
        }
        return new NewText(text.title(), text.body());
    }

    @Override
    @Transactional
    public void edit(long id, NewText text) {
        Adaptation told = repository.find(id).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        told.edit(AdaptationText.read(text.title(), text.body()), now);
        repository.write();
        events.fire(new ContributionChanged(told.ref(), now));
    }

    @Override
    @Transactional
    public List<Long> after(long id, int most) {
        return rows.ids("method_adaptation", id, most);
    }

    @Override
    @Transactional
    public List<ContributionCard> signedWith(Collection<Long> personas, Instant before, int most) {
        return personas.isEmpty()
                ? List.of()
                : repository.signedWith(personas, before, most).stream()
                        .map(this::card)
                        .toList();
    }

    @Override
    @Transactional
    public List<ContributionCard> unfinished(Collection<Long> personas) {
        return personas.isEmpty()
                ? List.of()
                : repository.unfinished(personas).stream().map(this::card).toList();
    }
}
