package nl.krachtkring.notification;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionErased;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.member.MutedNames;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PublicIds;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;

/**
 * Discussions, questions to writers, and groups of which somebody wants no news and no mail. She reads them as before, and nobody else knows. What is asked of
 * her alone still reaches her: a question to her as a facilitator, a sentence of hers, a decision about her.
 */
@Singleton
public class MutedPlaces {

    /** Talk between people; pages of editors have no news to mute. */
    private static final Set<ContributionKind> TALK =
            EnumSet.of(ContributionKind.DISCUSSION, ContributionKind.QUESTION);

    private static final String GROUP = "GROUP";

    private static final String WHO =
            "SELECT person_id FROM muted_place WHERE (kind = ? AND place_id = ?) OR (kind = 'GROUP' AND place_id = ?)";

    private final EntityManager entities;
    private final Rows rows;
    private final Contributions contributions;
    private final MutedNames names;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param rows reads it
     * @param contributions the rooms that own a kind
     * @param names whose texts are folded for whom
     * @param clock the time
     */
    @Inject
    public MutedPlaces(EntityManager entities, Rows rows, Contributions contributions, MutedNames names, Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.contributions = contributions;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Whether something can be muted.
     *
     * @param ref what
     * @return true for discussions, and questions to the writer of an experience
     */
    static boolean isTalk(ContributionRef ref) {
        return TALK.contains(ref.kind());
    }

    /**
     * Wants no news of a talk, whether she follows it or not. Muting twice is muting once.
     *
     * @param actor who; signed in
     * @param ref which
     * @throws NotFound for what the actor can't follow, and for what is no talk
     */
    @Transactional
    public void mute(Actor actor, ContributionRef ref) {
        if (!isTalk(ref)) {
            throw new NotFound();
        }
        Access.require(contributions.mayFollow(actor, ref));
        add(actor, ref.kind().name(), ref.id());
    }

    /**
     * Wants news of a talk again.
     *
     * @param actor who; signed in
     * @param ref which
     */
    @Transactional
    public void hear(Actor actor, ContributionRef ref) {
        drop(actor, ref.kind().name(), ref.id());
    }

    /**
     * Wants no news of a group.
     *
     * @param actor who
     * @param group the key of a group in which she stands
     * @throws NotFound for another group
     */
    @Transactional
    public void muteGroup(Actor actor, long group) {
        Access.require(actor.standingIn(group).isPresent() ? Decision.allow() : Decision.absent());
        add(actor, GROUP, group);
    }

    /**
     * Wants news of a group again.
     *
     * @param actor who; signed in
     * @param group its key
     */
    @Transactional
    public void hearGroup(Actor actor, long group) {
        drop(actor, GROUP, group);
    }

    /**
     * Takes a discussion off the list. Needs no right to read it.
     *
     * @param actor whose list
     * @param publicId its number there; that of somebody else changes nothing
     */
    @Transactional
    public void takeOff(Actor actor, long publicId) {
        entities.createNativeQuery("DELETE FROM muted_place WHERE person_id = ? AND public_id = ?")
                .setParameter(1, actor.person().value())
                .setParameter(2, publicId)
                .executeUpdate();
    }

    /**
     * The talk on the list.
     *
     * @param actor whose; signed in
     * @return last muted first; of what she may not read any more nothing but that it is there
     */
    public List<MutedPlace> discussions(Actor actor) {
        return rows
                .list(
                        "SELECT public_id, place_id, kind FROM muted_place WHERE person_id = ? AND kind <> 'GROUP'"
                                + " ORDER BY id DESC",
                        actor.person().value())
                .stream()
                .map(row -> place(actor, row))
                .toList();
    }

    /**
     * The groups on the list.
     *
     * @param actor whose; signed in
     * @return their keys
     */
    public Set<Long> groups(Actor actor) {
        return rows
                .list(
                        "SELECT place_id FROM muted_place WHERE person_id = ? AND kind = ?",
                        actor.person().value(),
                        GROUP)
                .stream()
                .map(row -> ((Number) row[0]).longValue())
                .collect(Collectors.toSet());
    }

    /**
     * Who wants no news of a text: because of the discussion or group it stands in, or of the name that stands under it.
     *
     * @param target what it stands under, or itself
     * @param text as its readers see it
     * @return the people
     */
    Set<PersonId> unwanted(ContributionRef target, ContributionCard text) {
        Long group = text.place().groupId();
        long talk = isTalk(target) ? target.id() : 0;
        Set<PersonId> people = new HashSet<>();
        rows.list(WHO, target.kind().name(), talk, group == null ? 0L : group)
                .forEach(row -> people.add(new PersonId(((Number) row[0]).longValue())));
        if (text.personaId() != null && !Personas.NEUTRAL.equals(text.author())) {
            people.addAll(names.whoMuted(text.personaId()));
        }
        return people;
    }

    void on(@Observes ContributionErased erased) {
        entities.createNativeQuery("DELETE FROM muted_place WHERE kind = ? AND place_id = ?")
                .setParameter(1, erased.ref().kind().name())
                .setParameter(2, erased.ref().id())
                .executeUpdate();
    }

    private MutedPlace place(Actor actor, Object[] row) {
        ContributionRef ref =
                new ContributionRef(ContributionKind.valueOf((String) row[2]), ((Number) row[1]).longValue());
        long publicId = ((Number) row[0]).longValue();
        return (contributions.maySee(actor, ref).allowed()
                        ? contributions.card(ref)
                        : Optional.<ContributionCard>empty())
                .map(card -> new MutedPlace(publicId, card.title(), card.address()))
                .orElseGet(() -> new MutedPlace(publicId, "", ""));
    }

    private void add(Actor actor, String kind, long place) {
        entities.createNativeQuery(
                        "INSERT IGNORE INTO muted_place (public_id, person_id, kind, place_id, since) VALUES (?, ?, ?, ?, ?)")
                .setParameter(1, PublicIds.next())
                .setParameter(2, actor.person().value())
                .setParameter(3, kind)
                .setParameter(4, place)
                .setParameter(5, SqlTime.utc(clock.instant()))
                .executeUpdate();
    }

    private void drop(Actor actor, String kind, long place) {
        entities.createNativeQuery("DELETE FROM muted_place WHERE person_id = ? AND kind = ? AND place_id = ?")
                .setParameter(1, actor.person().value())
                .setParameter(2, kind)
                .setParameter(3, place)
                .executeUpdate();
    }
}
