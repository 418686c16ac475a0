package nl.krachtkring.notification;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.TalkWentOn;
import nl.krachtkring.platform.access.Actors;
import nl.krachtkring.platform.ids.PersonId;

/**
 * Lets those who follow a talk know that its next part is open. They are members of one group, so that telling them takes no longer than
 * the transaction of who opened it.
 */
@Singleton
public class PartNews {

    /** The beginning of the event in the table; the number of the part follows, so that each is told once. */
    static final String EVENT = "PART";

    private final Contributions contributions;
    private final Subscriptions subscriptions;
    private final Notifications notifications;
    private final MutedPlaces muted;
    private final NewsMail mail;
    private final Actors actors;

    /**
     * For the container.
     *
     * @param contributions the rooms that own a kind
     * @param subscriptions who follows what
     * @param notifications what is new for somebody
     * @param muted who wants no news of what
     * @param mail sends it to who wants it
     * @param actors who may read what
     */
    @Inject
    public PartNews(
            Contributions contributions,
            Subscriptions subscriptions,
            Notifications notifications,
            MutedPlaces muted,
            NewsMail mail,
            Actors actors) {
        this.contributions = contributions;
        this.subscriptions = subscriptions;
        this.notifications = notifications;
        this.muted = muted;
        this.mail = mail;
        this.actors = actors;
    }

    void on(@Observes TalkWentOn went) {
        contributions
                .card(went.talk())
                .filter(card -> card.status() == ContributionStatus.PUBLISHED)
                .ifPresent(card -> tell(card, went));
    }

    private void tell(ContributionCard card, TalkWentOn went) {
        Set<PersonId> unwanted = muted.unwanted(went.talk(), card);
        List<PersonId> told = subscriptions.followers(went.talk()).stream()
                .filter(follower -> !follower.equals(went.by()) && !unwanted.contains(follower))
                .filter(follower -> mayRead(follower, went.talk()))
                .filter(follower -> notifications.add(follower, EVENT + went.part(), went.talk(), went.at()))
                .toList();
        mail.send(told, NewsMail.About.REPLY, went.talk(), card);
    }

    private boolean mayRead(PersonId follower, ContributionRef talk) {
        return contributions.mayFollow(actors.of(follower), talk).allowed();
    }
}
