package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.Tokens;
import nl.krachtkring.platform.settings.Settings;

/** Starts, lists and ends the devices on which people are signed in. */
@Singleton
public class SignIns {

    private static final int BITS = 256;

    private static final String OPEN = "SELECT s FROM SignIn s WHERE s.personId = :person AND s.endedAt IS NULL"
            + " AND s.endsAt > :now ORDER BY s.lastUsedAt DESC, s.id DESC";

    private final EntityManager entities;
    private final Settings settings;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param settings how long a second step counts on a device
     * @param clock the time
     */
    @Inject
    public SignIns(EntityManager entities, Settings settings, Clock clock) {
        this.entities = entities;
        this.settings = settings;
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
        return start(person, factorDone ? clock.instant() : null, device, new Place(null, SignIn.SHORT));
    }

    /** Where and how long: the device as {@link Devices#key} gives it, null for none. */
    record Place(String deviceKey, Duration lasts) {}

    /** The second step counts from when it was given, which may be before this sign-in; null for never. */
    String start(PersonId person, Instant factorAt, String device, Place place) {
        String token = Tokens.random(BITS);
        SignIn signIn = new SignIn(person, token, device, clock.instant(), place.lasts());
        signIn.on(place.deviceKey());
        if (factorAt != null) {
            signIn.factorGiven(factorAt);
        }
        entities.persist(signIn);
        return token;
    }

    /** When the second step was last given on a device, if that still counts. */
    @Transactional
    Optional<Instant> factorGivenOn(PersonId person, String deviceKey) {
        Instant from = clock.instant().minus(Duration.ofDays(settings.factorDays()));
        return entities
                .createQuery(
                        "SELECT s.factorAt FROM SignIn s WHERE s.personId = :person AND s.deviceKey = :device"
                                + " AND s.factorAt > :from ORDER BY s.factorAt DESC",
                        Instant.class)
                .setParameter("person", person.value())
                .setParameter("device", deviceKey)
                .setParameter("from", from)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
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
     * Ends the sign-in on one of the actor's devices, which then gives the second step again.
     *
     * @param actor who asks
     * @param handle as in {@link SignInView}
     * @throws NotFound when it is not hers or not in force
     */
    @Transactional
    public void end(Actor actor, String handle) {
        List<String> keys = all(actor.person()).stream()
                .filter(signIn -> signIn.handle().equals(handle))
                .map(SignIn::deviceKey)
                .toList();
        if (endWhere(actor.person(), signIn -> signIn.handle().equals(handle)) == 0) {
            throw new NotFound();
        }
        forgetDevices(actor.person(), key -> keys.contains(key));
    }

    /**
     * Ends every other device of the actor.
     *
     * @param actor who asks
     */
    @Transactional
    public void endOthers(Actor actor) {
        String own = entities.find(SignIn.class, actor.signIn()).deviceKey();
        endWhere(actor.person(), signIn -> !signIn.id().equals(actor.signIn()));
        forgetDevices(actor.person(), key -> !key.equals(own));
    }

    void endAll(PersonId person) {
        endWhere(person, signIn -> true);
        forgetDevices(person, key -> true);
    }

    void factorGiven(Actor actor) {
        SignIn signIn = entities.find(SignIn.class, actor.signIn());
        signIn.factorGiven(clock.instant());
    }

    private void forgetDevices(PersonId person, Predicate<String> which) {
        entities
                .createQuery(
                        "SELECT s FROM SignIn s WHERE s.personId = :person AND s.deviceKey IS NOT NULL", SignIn.class)
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .filter(signIn -> which.test(signIn.deviceKey()))
                .forEach(signIn -> signIn.on(null));
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
