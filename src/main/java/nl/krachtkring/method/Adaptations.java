package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import nl.krachtkring.contribution.ContributionProvider;
import nl.krachtkring.moderation.DangerWords;
import nl.krachtkring.moderation.ReviewCause;
import nl.krachtkring.moderation.Reviews;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonaId;

/** Takes in what professionals changed of a method; it stands at once under the public name with its badge. */
@Singleton
public class Adaptations {

    private final MethodRepository methods;
    private final AdaptationRepository repository;
    private final AdaptationContributions states;
    private final AdaptationDrafts drafts;
    private final Reviews reviews;
    private final DangerWords danger;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Adaptations(
            MethodRepository methods,
            AdaptationRepository repository,
            AdaptationContributions states,
            AdaptationDrafts drafts,
            Reviews reviews,
            DangerWords danger,
            AuditTrail audit,
            Clock clock) {
        this.methods = methods;
        this.repository = repository;
        this.states = states;
        this.drafts = drafts;
        this.reviews = reviews;
        this.danger = danger;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Places one.
     *
     * @param actor who
     * @param slug the name of the method in its address
     * @param text what she tells
     * @return where it stands
     * @throws NotFound when no such method stands
     * @throws nl.krachtkring.platform.access.RuleViolation when an answer is missing or too long
     * @throws nl.krachtkring.platform.access.NotAllowed for who has no confirmed badge as a professional
     */
    @Transactional
    public String place(Actor actor, String slug, AdaptationText text) {
        WorkingMethod method = methods.bySlug(slug).orElseThrow(NotFound::new);
        Access.require(MethodPolicy.mayAdapt(actor, method.status()));
        text.check();
        methods.lock(method);
        Adaptation adaptation = once(method, actor.persona(), text, clock.instant());
        if (adaptation.id() == null) {
            publish(actor, adaptation);
        }
        drafts.placed(actor, method);
        return adaptation.address(method);
    }

    private void publish(Actor actor, Adaptation adaptation) {
        repository.add(adaptation);
        audit.record(actor, "adaptation.publish", "ADAPTATION", adaptation.id(), null);
        states.apply(adaptation.id(), ContributionProvider.Change.PUBLISH, actor);
        AdaptationText text = adaptation.text();
        if (danger.in(text.title() + "\n" + text.body())) {
            reviews.openOf(actor, adaptation.ref(), null, ReviewCause.DANGER, true);
        }
    }

    /** What the same author just sent, or else a new one. */
    private Adaptation once(WorkingMethod method, PersonaId author, AdaptationText text, Instant now) {
        return new SentOnce<>(method.id() + "|" + author.value() + "|" + text, now, repository::sent)
                .orElse(hash -> new Adaptation(method.id(), author.value(), text, hash, now));
    }

    /**
     * Loads one as of a moment in the past. For the demo; asks nobody.
     *
     * @param persona the name it is signed with
     * @param slug the name of the method in its address
     * @param text what is told
     * @param at when it appeared
     */
    @Transactional
    public void load(PersonaId persona, String slug, AdaptationText text, Instant at) {
        WorkingMethod method = methods.bySlug(slug).orElseThrow(NotFound::new);
        Adaptation adaptation = new Adaptation(method.id(), persona.value(), text, null, at);
        adaptation.publish(at);
        repository.add(adaptation);
        states.appeared(adaptation, at);
    }
}
