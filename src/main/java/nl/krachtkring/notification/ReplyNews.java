package nl.krachtkring.notification;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.ReplyTargets;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Actors;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;

/** Tells the followers of a reply, each by what that person may read and wants at this moment. */
@Singleton
public class ReplyNews {

    private final Contributions contributions;
    private final Instance<ReplyTargets> targets;
    private final Subscriptions subscriptions;
    private final Notifications notifications;
    private final MentionNews mentions;
    private final MutedPlaces muted;
    private final Personas personas;
    private final Actors actors;
    private final NewsMail mail;
    private final Clock clock;

    @Inject
    ReplyNews(
            Contributions contributions,
            @Any Instance<ReplyTargets> targets,
            Subscriptions subscriptions,
            Notifications notifications,
            MentionNews mentions,
            MutedPlaces muted,
            Personas personas,
            Actors actors,
            NewsMail mail,
            Clock clock) {
        this.contributions = contributions;
        this.targets = targets;
        this.subscriptions = subscriptions;
        this.notifications = notifications;
        this.mentions = mentions;
        this.muted = muted;
        this.personas = personas;
        this.actors = actors;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Tells everyone who follows what was replied to, but its author. Told twice, it is told once.
     *
     * @param reply the comment; nothing happens when it no longer stands
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tell(ContributionRef reply) {
        target(reply).ifPresent(target -> {
            ContributionCard card = contributions.card(reply).orElseThrow();
            mail.send(told(card, target, clock.instant()), NewsMail.About.REPLY, target, card);
        });
    }

    /** The same without mail and as of the time of the reply, for replies that were loaded. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void tellQuietly(ContributionRef reply) {
        target(reply).ifPresent(target -> {
            ContributionCard card = contributions.card(reply).orElseThrow();
            told(card, target, card.at());
        });
    }

    /** What a reply stands under, as long as it stands. */
    private Optional<ContributionRef> target(ContributionRef reply) {
        return contributions
                .card(reply)
                .filter(found -> found.status() == ContributionStatus.PUBLISHED)
                .flatMap(found -> targets.stream()
                        .flatMap(room -> room.target(reply).stream())
                        .findFirst());
    }

    private List<PersonId> told(ContributionCard reply, ContributionRef target, Instant at) {
        PersonId author = reply.personaId() == null
                ? null
                : personas.personOf(new PersonaId(reply.personaId())).orElse(null);
        Set<PersonId> unwanted = muted.unwanted(target, reply);
        MentionNews.Called called = mentions.tell(reply, target, at, unwanted);
        return subscriptions.followers(target).stream()
                .filter(follower -> !follower.equals(author) && !unwanted.contains(follower))
                .filter(follower -> mayRead(follower, reply.ref(), target))
                .filter(follower -> called.tells(follower, () -> notifications.add(follower, "REPLY", reply.ref(), at)))
                .toList();
    }

    private boolean mayRead(PersonId follower, ContributionRef reply, ContributionRef target) {
        Actor actor = actors.of(follower);
        return contributions.mayFollow(actor, target).allowed()
                && contributions.maySee(actor, reply).allowed();
    }
}
