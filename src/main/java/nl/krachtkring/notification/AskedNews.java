package nl.krachtkring.notification;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import nl.krachtkring.contribution.Asked;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;

/** Lets people know that something was asked of them, and has them follow it, so that they hear of what is said then too. */
@Singleton
public class AskedNews {

    /** The event in the table. */
    static final String EVENT = "ASKED";

    /** The same of a question to the writer of an experience. */
    static final String TO_WRITER = "QUESTION";

    private final Contributions contributions;
    private final Personas personas;
    private final Subscriptions subscriptions;
    private final Notifications notifications;
    private final MutedPlaces muted;
    private final NewsMail mail;

    /**
     * For the container.
     *
     * @param contributions the rooms that own a kind
     * @param personas who is behind a name
     * @param subscriptions who follows what
     * @param notifications what is new for somebody
     * @param muted of whom people want no news
     * @param mail sends it to who wants it
     */
    @Inject
    public AskedNews(
            Contributions contributions,
            Personas personas,
            Subscriptions subscriptions,
            Notifications notifications,
            MutedPlaces muted,
            NewsMail mail) {
        this.contributions = contributions;
        this.personas = personas;
        this.subscriptions = subscriptions;
        this.notifications = notifications;
        this.muted = muted;
        this.mail = mail;
    }

    void on(@Observes Asked asked) {
        ContributionCard card = contributions.card(asked.question()).orElseThrow();
        PersonId author = personas.personOf(new PersonaId(card.personaId())).orElse(null);
        boolean toWriter = asked.question().kind() == ContributionKind.QUESTION;
        // Facilitators owe an answer; who wrote an experience needn't hear of a name that she muted.
        Set<PersonId> unwanted = toWriter ? muted.unwanted(asked.question(), card) : Set.of();
        List<PersonId> told = asked.people().stream()
                .filter(person -> !person.equals(author) && !unwanted.contains(person))
                .filter(person -> notifications.add(person, toWriter ? TO_WRITER : EVENT, asked.question(), asked.at()))
                .toList();
        told.forEach(person -> subscriptions.add(person, asked.question()));
        mail.send(told, NewsMail.About.REPLY, asked.question(), card);
    }
}
