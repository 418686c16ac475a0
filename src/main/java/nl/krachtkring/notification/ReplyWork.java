package nl.krachtkring.notification;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionPublished;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.Replied;
import nl.krachtkring.contribution.WorkQueue;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;

/** In the transaction of a text: its author follows what was begun or replied to, and followers are to be told. */
@Singleton
public class ReplyWork {

    /** The consumer in {@link WorkQueue}. */
    static final String CONSUMER = "notification";

    private final WorkQueue work;
    private final Subscriptions subscriptions;
    private final Contributions contributions;
    private final Personas personas;

    /**
     * For the container.
     *
     * @param work the rows of work
     * @param subscriptions who follows what
     * @param contributions the rooms that own a kind
     * @param personas who is behind a name
     */
    @Inject
    public ReplyWork(WorkQueue work, Subscriptions subscriptions, Contributions contributions, Personas personas) {
        this.work = work;
        this.subscriptions = subscriptions;
        this.contributions = contributions;
        this.personas = personas;
    }

    void on(@Observes ContributionPublished published) {
        if (MutedPlaces.isTalk(published.ref())) {
            author(published.ref()).ifPresent(author -> subscriptions.add(author, published.ref()));
        }
        if (BegunNews.isNews(published.ref().kind())) {
            work.add(CONSUMER, published.ref(), "published");
        }
    }

    void on(@Observes Replied replied) {
        author(replied.reply()).ifPresent(author -> subscriptions.add(author, replied.target()));
        work.add(CONSUMER, replied.reply(), "replied");
    }

    private Optional<PersonId> author(ContributionRef ref) {
        return contributions
                .card(ref)
                .map(ContributionCard::personaId)
                .flatMap(persona -> personas.personOf(new PersonaId(persona)));
    }
}
