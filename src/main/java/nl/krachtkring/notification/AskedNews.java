package nl.krachtkring.notification;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import nl.krachtkring.contribution.Asked;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;

/** Lets people know that something was asked of them, and has them follow it, so that they hear of what is said then too. */
@Singleton
public class AskedNews {

    /** The event in the table. */
    static final String EVENT = "ASKED";

    private final Contributions contributions;
    private final Personas personas;
    private final Subscriptions subscriptions;
    private final Notifications notifications;
    private final ReplyNews news;

    /**
     * For the container.
     *
     * @param contributions the rooms that own a kind
     * @param personas who is behind a name
     * @param subscriptions who follows what
     * @param notifications what is new for somebody
     * @param news writes the mail
     */
    @Inject
    public AskedNews(
            Contributions contributions,
            Personas personas,
            Subscriptions subscriptions,
            Notifications notifications,
            ReplyNews news) {
        this.contributions = contributions;
        this.personas = personas;
        this.subscriptions = subscriptions;
        this.notifications = notifications;
        this.news = news;
    }

    void on(@Observes Asked asked) {
        ContributionCard card = contributions.card(asked.question()).orElseThrow();
        PersonId author = personas.personOf(new PersonaId(card.personaId())).orElse(null);
        List<PersonId> told = asked.people().stream()
                .filter(person -> !person.equals(author))
                .filter(person -> notifications.add(person, EVENT, asked.question(), asked.at()))
                .toList();
        told.forEach(person -> subscriptions.add(person, asked.question()));
        news.mail(told, asked.question(), card);
    }
}
