package nl.krachtkring.notification;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.PlaceNames;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Actors;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;

/**
 * Tells people that they were called by their name, once for each text. Nobody learns whether it was heard: the text looks the
 * same whether a name is somebody's or not, and who may not read it is never told.
 */
@Singleton
public class MentionNews {

    /** What the row of a notification says that it is. */
    static final String EVENT = "MENTION";

    private final Contributions contributions;
    private final Instance<PlaceNames> places;
    private final Notifications notifications;
    private final Personas personas;
    private final Actors actors;
    private final MutedPlaces muted;
    private final Clock clock;

    @Inject
    MentionNews(
            Contributions contributions,
            @Any Instance<PlaceNames> places,
            Notifications notifications,
            Personas personas,
            Actors actors,
            MutedPlaces muted,
            Clock clock) {
        this.contributions = contributions;
        this.places = places;
        this.notifications = notifications;
        this.personas = personas;
        this.actors = actors;
        this.muted = muted;
        this.clock = clock;
    }

    /**
     * Tells who is called in the first text of a talk. Told twice, it is told once.
     *
     * @param text a discussion; nothing happens when it doesn't stand
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tell(ContributionRef text) {
        contributions
                .card(text)
                .filter(card -> card.status() == ContributionStatus.PUBLISHED)
                .ifPresent(card -> tell(card, text, clock.instant(), muted.unwanted(text, card)));
    }

    /**
     * Tells who is called in a text.
     *
     * @param card the text
     * @param target what it stands under, or itself
     * @param at when
     * @param unwanted who wants no news of it
     * @return who is called in it and may read it
     */
    Called tell(ContributionCard card, ContributionRef target, Instant at, Set<PersonId> unwanted) {
        if (card.text().indexOf('@') < 0) {
            return Called.NOBODY;
        }
        Set<PersonId> called = new HashSet<>();
        Map<Long, String> names = new HashMap<>();
        places.forEach(room -> names.putAll(room.names(target)));
        for (Long name : MentionText.called(card.text(), names)) {
            personas.personOf(new PersonaId(name))
                    .filter(person ->
                            !isOwn(card, person) && !unwanted.contains(person) && mayRead(person, card.ref(), target))
                    .ifPresent(called::add);
        }
        Set<PersonId> told = new HashSet<>(called);
        told.removeIf(person -> !notifications.add(person, EVENT, card.ref(), at));
        return new Called(called, told);
    }

    /**
     * Who is called in a text.
     *
     * @param all everyone
     * @param told those of them who weren't told before
     */
    record Called(Set<PersonId> all, Set<PersonId> told) {

        private static final Called NOBODY = new Called(Set.of(), Set.of());

        /** Whether a follower is told now: of the call, which is told once, or else of the reply. */
        boolean tells(PersonId follower, BooleanSupplier reply) {
            return all.contains(follower) ? told.contains(follower) : reply.getAsBoolean();
        }
    }

    private boolean isOwn(ContributionCard card, PersonId person) {
        return card.personaId() != null
                && Objects.equals(
                        personas.personOf(new PersonaId(card.personaId())).orElse(null), person);
    }

    private boolean mayRead(PersonId person, ContributionRef text, ContributionRef target) {
        Actor actor = actors.of(person);
        return contributions.mayFollow(actor, target).allowed()
                && contributions.maySee(actor, text).allowed();
    }
}
