package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.Tokens;

/** Starts, lists and ends the devices on which people are signed in. */
@Singleton
public class SignIns {

    private static final int BITS = 256;

    private static final String OPEN = "SELECT s FROM SignIn s WHERE s.personId = :person AND s.endedAt IS NULL"
            + " AND s.endsAt > :now ORDER BY s.lastUsedAt DESC, s.id DESC";

    private final EntityManager entities;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param clock the time
     */
    @Inject
    public SignIns(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Signs somebody in until the browser closes, at most twelve hours.
     *
     * @param person who; whoever calls has made sure that it is so
     * @param factorDone whether the second factor was given, so that roles count
     * @param device the device in words
     * @return the token for the sign-in cookie; only its hash is kept
     */
    @Transactional
    public String start(PersonId person, boolean factorDone, String device) {
        return start(person, factorDone, device, SignIn.SHORT);
    }

    String start(PersonId person, boolean factorDone, String device, Duration lasts) {
        String token = Tokens.random(BITS);
        SignIn signIn = new SignIn(person, token, device, clock.instant(), lasts);
        if (factorDone) {
            signIn.factorGiven(clock.instant());
        }
        entities.persist(signIn);
        return token;
    }

    boolean everSignedIn(PersonId person) {
        return entities.createQuery("SELECT COUNT(s) FROM SignIn s WHERE s.personId = :person", Long.class)
                        .setParameter("person", person.value())
                        .getSingleResult()
                > 0;
    }

    /**
     * The devices of the actor.
     *
     * @param actor who asks
     * @return those in force, last used first
     */
    @Transactional
    public List<SignInView> open(Actor actor) {
        return all(actor.person()).stream()
                .map(signIn -> signIn.view(actor.signIn()))
                .toList();
    }

    /**
     * Ends the sign-in of this request.
     *
     * @param actor who leaves; nothing happens for a visitor
     */
    @Transactional
    public void end(Actor actor) {
        if (!actor.isAnonymous()) {
            endWhere(actor.person(), signIn -> signIn.id().equals(actor.signIn()));
        }
    }

    /**
     * Ends the sign-in on one of the actor's devices.
     *
     * @param actor who asks
     * @param handle as in {@link SignInView}
     * @throws NotFound when it is not hers or not in force
     */
    @Transactional
    public void end(Actor actor, String handle) {
        if (endWhere(actor.person(), signIn -> signIn.handle().equals(handle)) == 0) {
            throw new NotFound();
        }
    }

    /**
     * Ends every other device of the actor.
     *
     * @param actor who asks
     */
    @Transactional
    public void endOthers(Actor actor) {
        endWhere(actor.person(), signIn -> !signIn.id().equals(actor.signIn()));
    }

    void endAll(PersonId person) {
        endWhere(person, signIn -> true);
    }

    void factorGiven(Actor actor) {
        SignIn signIn = entities.find(SignIn.class, actor.signIn());
        signIn.factorGiven(clock.instant());
    }

    private long endWhere(PersonId person, Predicate<SignIn> which) {
        List<SignIn> ended = all(person).stream().filter(which).toList();
        ended.forEach(signIn -> signIn.end(clock.instant()));
        return ended.size();
    }

    private List<SignIn> all(PersonId person) {
        return entities.createQuery(OPEN, SignIn.class)
                .setParameter("person", person.value())
                .setParameter("now", clock.instant())
                .getResultList();
    }
}
