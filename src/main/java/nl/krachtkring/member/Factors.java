package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.Tokens;
import nl.krachtkring.platform.settings.Settings;

/** The second step: sets up an app that makes codes, gives recovery codes, and accepts both. */
@Singleton
public class Factors {

    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;
    private static final int HALF = 8;
    private static final String OWN = "SELECT f FROM Factor f WHERE f.personId = :person";

    private final EntityManager entities;
    private final SealedSecrets secrets;
    private final SignIns signIns;
    private final AuditTrail audit;
    private final Settings settings;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param secrets keeps secrets unreadable
     * @param signIns the devices
     * @param audit the log
     * @param settings the name of the site
     * @param clock the time
     */
    @Inject
    public Factors(
            EntityManager entities,
            SealedSecrets secrets,
            SignIns signIns,
            AuditTrail audit,
            Settings settings,
            Clock clock) {
        this.entities = entities;
        this.secrets = secrets;
        this.signIns = signIns;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Whether somebody must give a second step to sign in.
     *
     * @param person who
     * @return whether an app was set up
     */
    @Transactional
    public boolean isSetUp(PersonId person) {
        return find(person, LockModeType.NONE).filter(Factor::isConfirmed).isPresent();
    }

    /**
     * Whether somebody can set up an app now.
     *
     * @param actor who asks
     * @return whether {@link #begin} gives a secret
     */
    @Transactional
    public boolean mayBegin(Actor actor) {
        return !isSetUp(actor.person());
    }

    /**
     * Shows what to set up an app with. Nothing is kept until the first right code comes.
     *
     * @param actor who asks
     * @return the secret, the same for the whole sign-in
     * @throws RuleViolation when an app is set up already
     */
    @Transactional
    public FactorView begin(Actor actor) {
        if (isSetUp(actor.person())) {
            throw new RuleViolation("code", "member.factor.alreadyThere");
        }
        return offer(actor);
    }

    /** What to set up an app with, also another one than that of now. */
    FactorView offer(Actor actor) {
        String secret = offered(actor);
        return new FactorView(secret, address(secret));
    }

    /**
     * Confirms the app by its first code; from now on roles count on this device.
     *
     * @param actor who types the code
     * @param code six digits
     * @return ten recovery codes, shown this once
     * @throws RuleViolation of field {@code code} when it is not right
     */
    @Transactional
    public List<String> confirm(Actor actor, String code) {
        if (isSetUp(actor.person())) {
            throw new RuleViolation("code", "member.factor.alreadyThere");
        }
        String secret = offered(actor);
        OptionalLong step = firstStep(secret, code);
        Factor factor = new Factor(actor.person(), secrets.seal(secret));
        factor.used(step, clock.instant());
        entities.persist(factor);
        signIns.factorGiven(actor);
        audit.record(actor, "member.factor-set-up", null, null, null);
        return newRecoveryCodes(actor.person());
    }

    /** Takes the first code of another app, under a lock, in the place of the one of now; other recovery codes come with it. */
    List<String> replace(Actor actor, String code) {
        Factor factor = find(actor.person(), LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::new);
        String secret = offered(actor);
        OptionalLong step = firstStep(secret, code);
        factor.replace(secrets.seal(secret), clock.instant());
        factor.used(step, clock.instant());
        signIns.factorGiven(actor);
        return newRecoveryCodes(actor.person());
    }

    /** No app and no recovery code of this person works any more. */
    void remove(PersonId person) {
        find(person, LockModeType.PESSIMISTIC_WRITE).ifPresent(entities::remove);
        deleteRecoveryCodes(person);
    }

    /** Stands for the app of now and for no other one; empty without an app. */
    String mark(PersonId person) {
        return find(person, LockModeType.NONE)
                .map(factor -> Tokens.sha256(factor.secret()))
                .orElse("");
    }

    private OptionalLong firstStep(String secret, String code) {
        OptionalLong step = Totp.accepted(secret, plain(code), clock.instant(), 0);
        if (step.isEmpty()) {
            throw new RuleViolation("code", "member.code.wrong");
        }
        return step;
    }

    /** Made from the sign-in and the app of now, so that looking at the page writes nothing and another app is another one. */
    private String offered(Actor actor) {
        String hash =
                secrets.hash("factor", actor.person().value() + ":" + actor.signIn() + ":" + mark(actor.person()));
        return Totp.base32(Arrays.copyOf(HexFormat.of().parseHex(hash), Totp.SECRET_BYTES));
    }

    /**
     * Accepts a code once.
     *
     * @param person whose second step
     * @param typed a code of now or a recovery code; spaces and hyphens don't matter
     * @return whether it is right and was not used before
     */
    @Transactional
    public boolean accept(PersonId person, String typed) {
        Optional<Factor> factor = find(person, LockModeType.PESSIMISTIC_WRITE).filter(Factor::isConfirmed);
        OptionalLong step = factor.map(app -> accepted(app, typed)).orElseGet(OptionalLong::empty);
        if (step.isPresent()) {
            factor.orElseThrow().used(step, clock.instant());
            return true;
        }
        return entities.createQuery("UPDATE RecoveryCode r SET r.usedAt = :now WHERE r.personId = :person"
                                + " AND r.codeHash = :hash AND r.usedAt IS NULL")
                        .setParameter("now", clock.instant())
                        .setParameter("person", person.value())
                        .setParameter("hash", hash(plain(typed)))
                        .executeUpdate()
                == 1;
    }

    /** Recovery codes for who has no app, so that a lost passkey locks nobody out; empty when there are some already. */
    List<String> firstRecoveryCodes(PersonId person) {
        return codesLeft(person) > 0 || isSetUp(person) ? List.of() : newRecoveryCodes(person);
    }

    /** How many recovery codes are left. */
    int codesLeft(PersonId person) {
        return entities.createQuery(
                        "SELECT COUNT(r) FROM RecoveryCode r WHERE r.personId = :person AND r.usedAt IS NULL",
                        Long.class)
                .setParameter("person", person.value())
                .getSingleResult()
                .intValue();
    }

    /** Puts a known secret in place, for people of whom somebody else keeps the app. */
    void give(PersonId person, String base32) {
        String sealed = secrets.seal(base32);
        Factor factor = find(person, LockModeType.NONE).orElseGet(() -> {
            Factor fresh = new Factor(person, sealed);
            entities.persist(fresh);
            return fresh;
        });
        factor.replace(sealed, clock.instant());
    }

    private OptionalLong accepted(Factor factor, String typed) {
        return Totp.accepted(secrets.open(factor.secret()), plain(typed), clock.instant(), factor.lastStep());
    }

    private Optional<Factor> find(PersonId person, LockModeType lock) {
        return entities
                .createQuery(OWN, Factor.class)
                .setParameter("person", person.value())
                .setLockMode(lock)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Ten others in the place of those of now. */
    List<String> newRecoveryCodes(PersonId person) {
        deleteRecoveryCodes(person);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            String code = Totp.base32(Tokens.bytes(RECOVERY_BYTES)).toLowerCase(Locale.ROOT);
            entities.persist(new RecoveryCode(person, hash(code)));
            codes.add(code.substring(0, HALF) + "-" + code.substring(HALF));
        }
        return codes;
    }

    private void deleteRecoveryCodes(PersonId person) {
        entities.createQuery("DELETE FROM RecoveryCode r WHERE r.personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }

    private String hash(String code) {
        return secrets.hash("recovery", code);
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.replace(" ", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    private String address(String secret) {
        String name =
                URLEncoder.encode(settings.getName(), StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + name + "?secret=" + secret + "&issuer=" + name;
    }
}
