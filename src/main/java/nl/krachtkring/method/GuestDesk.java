package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Locale;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.member.Personas;
import nl.krachtkring.moderation.PrivateLinks;
import nl.krachtkring.moderation.ReviewCause;
import nl.krachtkring.moderation.Reviews;
import nl.krachtkring.moderation.VisitorBudget;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.privacy.ConsentText;
import nl.krachtkring.privacy.Consents;
import nl.krachtkring.privacy.Purpose;

/** What a visitor's experience needs besides the text: a name, a consent, a moderator, and a way back to it. */
@Singleton
class GuestDesk {

    private static final String CHANNEL = "experience";

    private final Personas personas;
    private final Consents consents;
    private final Reviews reviews;
    private final VisitorBudget budget;
    private final PrivateLinks links;

    @Inject
    GuestDesk(Personas personas, Consents consents, Reviews reviews, VisitorBudget budget, PrivateLinks links) {
        this.personas = personas;
        this.consents = consents;
        this.reviews = reviews;
        this.budget = budget;
        this.links = links;
    }

    /** The name as it may be shown, once the visitor agreed to the text beside the box and to no other. */
    String admit(Guest guest, Locale language) {
        if (guest.name() == null || guest.name().isBlank()) {
            throw new RuleViolation("name", "method.share.name.required");
        }
        String name = personas.allowed(null, guest.name());
        if (!guest.consents()) {
            throw new RuleViolation("consent", "method.share.consent.required");
        }
        consents.asShown(Purpose.GUEST_COMMENT, language, guest.shown());
        return name;
    }

    /** Goes on while visitors of this network didn't send too much already. */
    void requireBudget(Guest guest) {
        budget.requireText(guest.network(), "send");
    }

    /** Lets it wait for a moderator, and records the consent. */
    void hold(Experience experience, Guest guest, Locale language, boolean inDanger) {
        consents.giveAsGuest(experience.publicId(), text(language), CHANNEL);
        reviews.open(experience.ref(), null, ReviewCause.GUEST, inDanger && budget.calls(guest.network()));
    }

    /** Lets it wait since a moment in the past, for experiences that are loaded. */
    void holdSince(Experience experience, Locale language, boolean urgent, Instant at) {
        consents.giveAsGuest(experience.publicId(), text(language), CHANNEL);
        reviews.openAt(experience.ref(), null, ReviewCause.GUEST, urgent, at);
    }

    String receipt(ContributionRef ref, Guest guest, Locale language) {
        return links.create(ref, guest.email(), language);
    }

    private ConsentText text(Locale language) {
        return consents.current(Purpose.GUEST_COMMENT, language);
    }
}
