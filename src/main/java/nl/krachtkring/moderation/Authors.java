package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.member.Contact;
import nl.krachtkring.member.People;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.mail.Outbox;
import nl.krachtkring.platform.settings.Settings;

/** Who wrote a text, in which language to answer, and how to tell that something was decided. */
@Singleton
class Authors {

    private static final String TOLD = "moderation.mail.decision";

    private final Personas personas;
    private final People people;
    private final PrivateLinks links;
    private final Outbox outbox;
    private final Settings settings;

    @Inject
    Authors(Personas personas, People people, PrivateLinks links, Outbox outbox, Settings settings) {
        this.personas = personas;
        this.people = people;
        this.links = links;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** Whether the actor wrote it, under whichever name. */
    boolean isAuthor(Actor actor, ContributionCard card) {
        return actor.person() != null
                && card.personaId() != null
                && personas.personOf(new PersonaId(card.personaId()))
                        .filter(actor.person()::equals)
                        .isPresent();
    }

    /** The card with the name itself: a moderator answers for more than what a public page shows. */
    ContributionCard named(ContributionCard card) {
        return card.personaId() == null ? card : card.signedAs(personas.named(card.personaId()));
    }

    /** The language in which its author reads reasons. */
    Locale language(ContributionCard card) {
        return card.personaId() != null
                ? contact(card).map(Contact::language).orElse(Bundles.DUTCH)
                : links.language(card.ref()).orElse(Bundles.DUTCH);
    }

    /** Mails its author that there is a decision to read; subject and text tell nothing about what. */
    void tell(ContributionCard card) {
        if (card.personaId() == null) {
            links.tellAgain(card.ref(), TOLD);
            return;
        }
        String address = settings.baseUrl() + "/mijn/bijdragen/" + card.publicId();
        contact(card).filter(Contact::active).ifPresent(to -> outbox.queue(to.mail(TOLD, List.of(address))));
    }

    private Optional<Contact> contact(ContributionCard card) {
        return personas.personOf(new PersonaId(card.personaId())).flatMap(people::contact);
    }
}
