package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.ids.PersonId;

/** Makes a silence or a suspension work, for the room that decides on them with reasons. Decides nothing itself. */
@Singleton
public class Pauses {

    private final EntityManager entities;
    private final People people;
    private final SignIns signIns;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param people finds accounts
     * @param signIns signs out
     * @param clock the time
     */
    @Inject
    public Pauses(EntityManager entities, People people, SignIns signIns, Clock clock) {
        this.entities = entities;
        this.people = people;
        this.signIns = signIns;
        this.clock = clock;
    }

    /**
     * She reads but sends nothing until a moment.
     *
     * @param person who
     * @param until the moment
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void silence(PersonId person, Instant until) {
        people.get(person).silence(until);
    }

    /**
     * She sends again.
     *
     * @param person who
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endSilence(PersonId person) {
        people.get(person).endSilence();
    }

    /**
     * She is signed out everywhere and kept out until a moment.
     *
     * @param person who
     * @param until the moment
     * @throws Conflict when she takes no part now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void suspend(PersonId person, Instant until) {
        Person found = people.get(person);
        if (found.state() != PersonState.ACTIVE && found.state() != PersonState.SUSPENDED) {
            throw new Conflict("member.pause.conflict");
        }
        found.suspend(until);
        signIns.endAll(person);
    }

    /**
     * She comes in again.
     *
     * @param person who
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endSuspension(PersonId person) {
        people.get(person).endSuspension();
    }

    /**
     * Whether somebody else is administrator too, so that the site has one left.
     *
     * @param person who would be kept out
     * @return true as well for who is no administrator
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean leavesAnAdministrator(PersonId person) {
        return people.administratorsAlone().stream().anyMatch(other -> !other.equals(person));
    }

    /**
     * Whether somebody has a site role.
     *
     * @param person who
     * @return whether, with or without second step
     */
    @Transactional
    public boolean isStaff(PersonId person) {
        return people.hasRole(person);
    }

    /**
     * Puts away what is over; doing it twice is doing it once.
     *
     * @return how many accounts came free
     */
    @Transactional
    public int endDue() {
        Instant now = clock.instant();
        int free = entities.createQuery("UPDATE Person p SET p.silencedUntil = NULL, p.version = p.version + 1"
                        + " WHERE p.silencedUntil <= :now")
                .setParameter("now", now)
                .executeUpdate();
        return free
                + entities.createQuery("UPDATE Person p SET p.state = :active, p.suspendedUntil = NULL,"
                                + " p.version = p.version + 1 WHERE p.state = :suspended AND p.suspendedUntil <= :now")
                        .setParameter("active", PersonState.ACTIVE)
                        .setParameter("suspended", PersonState.SUSPENDED)
                        .setParameter("now", now)
                        .executeUpdate();
    }
}
