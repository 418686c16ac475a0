package nl.krachtkring.notification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actors;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;

/** Tells members who follow their group of a new discussion there, each by what she may read at this moment. */
@Singleton
public class BegunNews {

    /** The event in the table. */
    static final String EVENT = "BEGUN";

    private final Contributions contributions;
    private final FollowedGroups groups;
    private final Notifications notifications;
    private final MutedPlaces muted;
    private final NewsMail mail;
    private final Personas personas;
    private final Actors actors;

    /**
     * For the container.
     *
     * @param contributions the rooms that own a kind
     * @param groups who follows which group
     * @param notifications what is new for somebody
     * @param muted who wants no news of what
     * @param mail sends it to who wants it
     * @param personas who is behind a name
     * @param actors who may read what
     */
    @Inject
    public BegunNews(
            Contributions contributions,
            FollowedGroups groups,
            Notifications notifications,
            MutedPlaces muted,
            NewsMail mail,
            Personas personas,
            Actors actors) {
        this.contributions = contributions;
        this.groups = groups;
        this.notifications = notifications;
        this.muted = muted;
        this.mail = mail;
        this.personas = personas;
        this.actors = actors;
    }

    /**
     * Tells everyone who follows the group, but its author, and but those who were asked or called in it, who heard of that. Told twice,
     * it is told once.
     *
     * @param talk the discussion; nothing happens when it doesn't stand
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tell(ContributionRef talk) {
        contributions
                .card(talk)
                .filter(card -> card.status() == ContributionStatus.PUBLISHED)
                .filter(card -> card.place().groupId() != null)
                .ifPresent(this::tell);
    }

    private void tell(ContributionCard card) {
        Set<PersonId> unwanted = muted.unwanted(card.ref(), card);
        PersonId author = personas.personOf(new PersonaId(card.personaId())).orElse(null);
        List<PersonId> told = groups.followers(card.place().groupId(), card.at()).stream()
                .filter(follower -> !follower.equals(author) && !unwanted.contains(follower))
                .filter(follower ->
                        contributions.mayFollow(actors.of(follower), card.ref()).allowed())
                .filter(follower -> !notifications.isAddressed(follower, card.ref()))
                .filter(follower -> notifications.add(follower, EVENT, card.ref(), card.at()))
                .toList();
        mail.send(told, NewsMail.About.BEGUN, card.ref(), card);
    }
}
