package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonId;

/** Keeps the passkeys of people. One use of a key proves its device and who holds it, so it counts as both steps. */
@Singleton
public class Passkeys {

    /** More keys than somebody has devices only make the list unclear. */
    static final int MOST = 10;

    private static final int LONGEST_NAME = 60;
    private static final int USER_BYTES = 32;
    private static final String USE = "use";
    private static final String OWN = "SELECT k FROM Passkey k WHERE k.personId = :person ORDER BY k.id";

    private final EntityManager entities;
    private final People people;
    private final PasskeyChallenges challenges;
    private final PasskeyProof proof;
    private final SignIns signIns;
    private final Factors factors;
    private final AccountMails mails;
    private final AuditTrail audit;
    private final SealedSecrets secrets;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param people accounts
     * @param challenges what a device signs
     * @param proof checks what a device says
     * @param signIns the devices
     * @param factors recovery codes
     * @param mails tells of a new key
     * @param audit the log
     * @param secrets keyed hashes
     * @param clock the time
     */
    @Inject
    public Passkeys(
            EntityManager entities,
            People people,
            PasskeyChallenges challenges,
            PasskeyProof proof,
            SignIns signIns,
            Factors factors,
            AccountMails mails,
            AuditTrail audit,
            SealedSecrets secrets,
            Clock clock) {
        this.entities = entities;
        this.people = people;
        this.challenges = challenges;
        this.proof = proof;
        this.signIns = signIns;
        this.factors = factors;
        this.mails = mails;
        this.audit = audit;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * The keys of the actor.
     *
     * @param actor who asks
     * @return oldest first
     */
    @Transactional
    public List<PasskeyView> list(Actor actor) {
        Access.require(MemberPolicy.mayKeepAccount(actor));
        return own(actor.person()).stream().map(Passkey::view).toList();
    }

    /**
     * What a browser needs to make a key. Writes nothing.
     *
     * @param actor who asks
     * @return the offer, for this sign-in alone
     */
    @Transactional
    public PasskeyOffer offer(Actor actor) {
        Person person = people.get(actor.person());
        String known = own(actor.person()).stream().map(Passkey::credentialId).collect(Collectors.joining(" "));
        return new PasskeyOffer(
                challenges.fresh(making(actor)), proof.site(), user(person.publicId()), actor.name(), known);
    }

    /**
     * What a browser needs to use a key. Writes nothing and names nobody.
     *
     * @return the offer, for everybody
     */
    public PasskeyOffer challenge() {
        return new PasskeyOffer(challenges.fresh(USE), proof.site(), "", "", "");
    }

    /**
     * Keeps a new key; from now on roles count on this device.
     *
     * @param actor whose
     * @param name what she calls it
     * @param answer of the browser
     * @return recovery codes, shown this once, for who has a role and no other second step; else empty
     * @throws RuleViolation of field {@code passkeyName} when it can't be kept
     */
    @Transactional
    public List<String> add(Actor actor, String name, String answer) {
        Access.require(MemberPolicy.mayKeepAccount(actor));
        String called = allowed(actor, name);
        PasskeyProof.Key key = proof.made(making(actor), answer)
                .filter(made -> find(made.credential(), LockModeType.NONE).isEmpty())
                .orElseThrow(() -> new RuleViolation("passkeyName", "member.passkey.notMade"));
        entities.persist(new Passkey(actor.person(), called, key, clock.instant()));
        signIns.factorGiven(actor);
        mails.send(people.get(actor.person()).contact(), AccountMail.PASSKEY, "/mijn/veiligheid", called);
        audit.record(actor, "member.passkey-added", null, null, null);
        return people.hasRole(actor.person()) ? factors.firstRecoveryCodes(actor.person()) : List.of();
    }

    private String allowed(Actor actor, String name) {
        String called = name == null ? "" : name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new RuleViolation("passkeyName", "member.passkey.name.wrong", LONGEST_NAME);
        }
        if (own(actor.person()).size() >= MOST) {
            throw new RuleViolation("passkeyName", "member.passkey.tooMany", MOST);
        }
        return called;
    }

    /**
     * Removes a key.
     *
     * @param actor whose
     * @param publicId which
     * @throws NotFound when it is not hers
     */
    @Transactional
    public void remove(Actor actor, long publicId) {
        Passkey key = own(actor.person()).stream()
                .filter(own -> own.view().publicId() == publicId)
                .findFirst()
                .orElseThrow(NotFound::new);
        entities.remove(key);
        audit.record(actor, "member.passkey-removed", null, null, null);
    }

    /** No key of this person works any more. */
    void removeAll(PersonId person) {
        own(person).forEach(entities::remove);
    }

    /** Whether somebody has a key. */
    boolean has(PersonId person) {
        return !own(person).isEmpty();
    }

    /** Who used which key; its counter is noted under a lock, so that a copied key is noticed. */
    @Transactional
    Optional<PersonId> prove(String answer) {
        Optional<Passkey> found =
                proof.credential(answer).flatMap(credential -> find(credential, LockModeType.PESSIMISTIC_WRITE));
        Optional<PasskeyProof.Use> use = found.flatMap(key -> proof.used(USE, answer, key.key()));
        return use.filter(used -> isOf(found.get(), used)).map(used -> {
            found.get().used(used.key().count(), clock.instant());
            return found.get().person();
        });
    }

    private boolean isOf(Passkey key, PasskeyProof.Use use) {
        return use.user().isEmpty()
                || use.user().equals(user(people.get(key.person()).publicId()));
    }

    private static String making(Actor actor) {
        return "make:" + actor.signIn();
    }

    private String user(long account) {
        byte[] hash = HexFormat.of().parseHex(secrets.hash("passkey-user", String.valueOf(account)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, USER_BYTES));
    }

    private Optional<Passkey> find(String credential, LockModeType lock) {
        return entities
                .createQuery("SELECT k FROM Passkey k WHERE k.credentialId = :credential", Passkey.class)
                .setParameter("credential", credential)
                .setLockMode(lock)
                .getResultList()
                .stream()
                .findFirst();
    }

    private List<Passkey> own(PersonId person) {
        return entities.createQuery(OWN, Passkey.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
