package nl.krachtkring.notification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.member.FollowedNames;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actors;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;

/**
 * Tells of what was begun: members who follow the group of a discussion, and whoever follows the name under which something begins, each by
 * what she may read at this moment.
 */
@Singleton
public class BegunNews {

    /** The event in the table for followers of the group. */
    private static final String IN_GROUP = "BEGUN";

    /** The events for followers of the name, by kind; what is not here tells nobody. */
    private static final Map<ContributionKind, String> UNDER_NAME = Map.of(
            ContributionKind.DISCUSSION, "NAMED",
            ContributionKind.EXPERIENCE, "TOLD",
            ContributionKind.ADAPTATION, "ADAPTED");

    private final Contributions contributions;
    private final FollowedGroups groups;
    private final FollowedNames names;
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
     * @param names who follows which name
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
            FollowedNames names,
            Notifications notifications,
            MutedPlaces muted,
            NewsMail mail,
            Personas personas,
            Actors actors) {
        this.contributions = contributions;
        this.groups = groups;
        this.names = names;
        this.notifications = notifications;
        this.muted = muted;
        this.mail = mail;
        this.personas = personas;
        this.actors = actors;
    }

    /**
     * Whether something of a kind is news by itself, and not a reply.
     *
     * @param kind a kind
     * @return true for what can be told of
     */
    static boolean isNews(ContributionKind kind) {
        return UNDER_NAME.containsKey(kind);
    }

    /**
     * Tells everyone who follows the group or the name, but its author, and but those who were asked or called in it, who heard of that.
     * Told twice, it is told once, and so it is to who follows both. Mail goes to followers of the group: the consent to it speaks of groups.
     *
     * @param begun what was begun; nothing happens when it doesn't stand
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tell(ContributionRef begun) {
        contributions
                .card(begun)
                .filter(card -> card.status() == ContributionStatus.PUBLISHED)
                .ifPresent(this::tell);
    }

    /**
     * Whether an event is told because of the name alone, and so only as long as that stands there.
     *
     * @param event as in the table
     * @return true for what followers of a name are told
     */
    static boolean isOfName(String event) {
        return UNDER_NAME.containsValue(event);
    }

    private void tell(ContributionCard card) {
        Set<PersonId> ofGroup = ofGroup(card);
        Set<PersonId> followers = new LinkedHashSet<>(ofGroup);
        followers.addAll(ofName(card));
        Set<PersonId> unwanted = muted.unwanted(card.ref(), card);
        PersonId author = author(card);
        String underName = UNDER_NAME.get(card.ref().kind());
        List<PersonId> told = followers.stream()
                .filter(follower -> !follower.equals(author) && !unwanted.contains(follower))
                .filter(follower ->
                        contributions.mayFollow(actors.of(follower), card.ref()).allowed())
                .filter(follower -> !notifications.isAddressed(follower, card.ref()))
                .filter(follower -> notifications.add(
                        follower, ofGroup.contains(follower) ? IN_GROUP : underName, card.ref(), card.at()))
                .toList();
        mail.send(told.stream().filter(ofGroup::contains).toList(), NewsMail.About.BEGUN, card.ref(), card);
    }

    private Set<PersonId> ofGroup(ContributionCard card) {
        Long group = card.place().groupId();
        return group == null ? Set.of() : new LinkedHashSet<>(groups.followers(group, card.at()));
    }

    /** Nobody where no name stands, or the news would tell whose text it is. */
    private List<PersonId> ofName(ContributionCard card) {
        boolean named = card.personaId() != null && !Personas.NEUTRAL.equals(card.author());
        return named ? names.followers(card.personaId(), card.at()) : List.of();
    }

    private PersonId author(ContributionCard card) {
        return card.personaId() == null
                ? null
                : personas.personOf(new PersonaId(card.personaId())).orElse(null);
    }
}
