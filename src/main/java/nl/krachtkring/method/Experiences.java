package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.moderation.DangerWords;
import nl.krachtkring.moderation.ReviewCause;
import nl.krachtkring.moderation.Reviews;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonaId;

/** Takes experiences in: a member's stands at once, a visitor's waits for a moderator. */
@Singleton
public class Experiences {

    private final MethodRepository methods;
    private final ExperienceRepository experiences;
    private final ExperienceContributions states;
    private final GuestDesk guests;
    private final ExperienceDrafts drafts;
    private final Reviews reviews;
    private final Situations situations;
    private final DangerWords dangerWords;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Experiences(
            MethodRepository methods,
            ExperienceRepository experiences,
            ExperienceContributions states,
            GuestDesk guests,
            ExperienceDrafts drafts,
            Reviews reviews,
            Situations situations,
            DangerWords dangerWords,
            AuditTrail audit,
            Clock clock) {
        this.methods = methods;
        this.experiences = experiences;
        this.states = states;
        this.guests = guests;
        this.drafts = drafts;
        this.reviews = reviews;
        this.situations = situations;
        this.dangerWords = dangerWords;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A member tells an experience; it stands at once under her public name.
     *
     * @param actor a signed-in member
     * @param told what she tells
     * @return the anchor on the page of the method
     * @throws NotFound when there is no such method for her
     * @throws RuleViolation when an answer is missing or unknown
     */
    @Transactional
    public String place(Actor actor, @Valid PlaceExperience told) {
        if (MethodPolicy.isHeld(actor)) {
            throw new NotFound();
        }
        Experience experience = publish(actor, actor.persona(), told, clock.instant());
        drafts.placed(actor, methods.find(experience.methodId()).orElseThrow(NotFound::new));
        if (isUrgent(told)) {
            reviews.openOf(actor, experience.ref(), null, ReviewCause.DANGER, true);
        }
        return experience.anchor();
    }

    /**
     * A visitor tells an experience; it waits for a moderator.
     *
     * @param told what is told
     * @param guest who tells it, with the consent
     * @param language of the page, for the consent text and mail
     * @return the token of the private link {@code /bijdrage/{token}}; null when the same words stand on the page by now: whoever copies them there
     *     gets no link to what somebody else told
     * @throws NotFound when there is no such method
     * @throws RuleViolation when an answer, the name or the consent is missing, and when too much came from her network
     */
    @Transactional
    public String offer(@Valid PlaceExperience told, @Valid Guest guest, Locale language) {
        WorkingMethod method = method(told);
        String name = guests.admit(guest, language);
        Instant now = clock.instant();
        Experience experience = once(method, new Experience.Author(null, name), told, now);
        if (experience.id() == null) {
            guests.requireBudget(guest);
            experience.hold();
            experiences.add(experience);
            guests.hold(experience, guest, language, isUrgent(told));
            audit.record(Actor.anonymous(), "experience.hold", "EXPERIENCE", experience.id(), null);
        }
        return experience.status() == ContributionStatus.HELD
                ? guests.receipt(experience.ref(), guest, language)
                : null;
    }

    /**
     * Loads an experience of a member as of a moment in the past. For the demo; asks nobody.
     *
     * @param persona the name it is signed with
     * @param told what is told
     * @param at when it appeared
     * @return its public number
     */
    @Transactional
    public long load(PersonaId persona, PlaceExperience told, Instant at) {
        return publish(Actor.system("demo"), persona, told, at).publicId();
    }

    /**
     * Loads an experience of a visitor that waits since a moment in the past, with its consent and review.
     *
     * @param guestName the name of the visitor
     * @param told what is told
     * @param at when it was sent
     * @return its key, for decisions that are loaded too
     */
    @Transactional
    public long loadHeld(String guestName, PlaceExperience told, Instant at) {
        Experience experience = once(method(told), new Experience.Author(null, guestName), told, at);
        experience.hold();
        experiences.add(experience);
        guests.holdSince(experience, Locale.forLanguageTag("nl"), isUrgent(told), at);
        return experience.id();
    }

    private Experience publish(Actor actor, PersonaId persona, PlaceExperience told, Instant at) {
        Access.require(actor.maySpeak());
        WorkingMethod method = method(told);
        Experience experience = once(method, new Experience.Author(persona.value(), null), told, at);
        if (experience.id() == null) {
            experiences.add(experience);
            audit.record(actor, "experience.publish", "EXPERIENCE", experience.id(), null);
            states.publish(experience, at);
        }
        return experience;
    }

    /** The method, once the answers fit together and nobody else is telling something about it right now. */
    private WorkingMethod method(PlaceExperience told) {
        told.requireAnswer();
        String situation = told.setting().situation();
        if (situation != null && situations.of(situation).isEmpty()) {
            throw new RuleViolation("situation", "method.share.situation.unknown");
        }
        WorkingMethod method = methods.bySlug(told.method()).orElseThrow(NotFound::new);
        Access.require(MethodPolicy.mayShare(method.status()));
        methods.lock(method);
        return method;
    }

    /** What the same author just sent, or else a new one. */
    private Experience once(WorkingMethod method, Experience.Author author, PlaceExperience told, Instant at) {
        Instant since = at.minus(SentOnce.SAME);
        return new SentOnce<>(method.id() + "|" + author + "|" + told, at, hashes -> experiences.sent(hashes, since))
                .orElse(hash -> new Experience(method.id(), author, told, hash, at));
    }

    private boolean isUrgent(PlaceExperience told) {
        return Stream.of(told.helped(), told.hindered(), told.needed(), told.differently(), told.safety(), told.body())
                .anyMatch(text -> text != null && dangerWords.in(text));
    }
}
