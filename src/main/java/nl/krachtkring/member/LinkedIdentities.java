package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.persistence.SqlTime;

/**
 * Keeps which identity at an organisation opens which account. Nothing is linked because two e-mail addresses look the
 * same: only who is signed in links, or who confirms the address of a new account.
 */
@Singleton
public class LinkedIdentities {

    private static final String OWN = "SELECT i FROM LinkedIdentity i WHERE i.personId = :person AND i.linkedAt IS ";
    /** The unique key decides between two at once; the later one changes nothing. */
    private static final String LINK = "UPDATE IGNORE linked_identity SET linked_hash = ?, linked_at = ? WHERE id = ?";

    private final EntityManager entities;
    private final People people;
    private final Providers providers;
    private final AccountMails mails;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param people accounts
     * @param providers names of organisations
     * @param mails tells of a new way in
     * @param audit the log
     * @param clock the time
     */
    @Inject
    public LinkedIdentities(
            EntityManager entities,
            People people,
            Providers providers,
            AccountMails mails,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.people = people;
        this.providers = providers;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The organisations at which the actor can sign in.
     *
     * @param actor who asks
     * @return oldest first
     */
    @Transactional
    public List<IdentityView> list(Actor actor) {
        Access.require(MemberPolicy.mayKeepAccount(actor));
        return own(actor.person(), "NOT NULL").stream()
                .map(identity -> identity.view(name(identity.provider())))
                .toList();
    }

    /**
     * Links an identity to the account of the actor. Doing it twice is doing it once.
     *
     * @param actor whose account
     * @param proven the identity, as its token proved
     * @throws ProviderTrouble when it opens another account
     */
    @Transactional
    public void link(Actor actor, ProvenIdentity proven) {
        Access.require(MemberPolicy.mayKeepAccount(actor));
        Optional<PersonId> owner = ownerOf(proven);
        if (owner.isPresent()) {
            demandOwn(owner.get(), actor.person());
            return;
        }
        LinkedIdentity identity = new LinkedIdentity(actor.person(), proven, clock.instant());
        entities.persist(identity);
        if (!bind(identity)) {
            demandOwn(ownerOf(proven).orElse(null), actor.person());
            entities.remove(identity);
            return;
        }
        Contact contact = people.get(actor.person()).contact();
        mails.send(contact, AccountMail.IDENTITY, "/mijn/veiligheid", name(proven.provider()));
        audit.record(actor, "member.identity-linked", null, null, proven.provider());
    }

    /**
     * Removes an identity; it opens nothing any more. A code by mail always lets its owner in.
     *
     * @param actor whose account
     * @param publicId which
     * @throws NotFound when it is not hers
     */
    @Transactional
    public void unlink(Actor actor, long publicId) {
        Access.require(MemberPolicy.mayKeepAccount(actor));
        LinkedIdentity identity = own(actor.person(), "NOT NULL").stream()
                .filter(own -> own.view("").publicId() == publicId)
                .findFirst()
                .orElseThrow(NotFound::new);
        entities.remove(identity);
        audit.record(actor, "member.identity-removed", null, null, identity.provider());
    }

    /** Whose account an identity opens. */
    @Transactional
    Optional<PersonId> ownerOf(ProvenIdentity proven) {
        return find(proven).map(LinkedIdentity::person);
    }

    /** Notes that somebody signed in with it. */
    @Transactional
    void used(ProvenIdentity proven) {
        find(proven).ifPresent(identity -> identity.used(clock.instant()));
    }

    /** Lets an identity wait with an account that is being made; it takes the place of an earlier one. */
    @Transactional(Transactional.TxType.MANDATORY)
    void offer(PersonId person, ProvenIdentity proven) {
        withdraw(person);
        entities.persist(new LinkedIdentity(person, proven, clock.instant()));
    }

    /** Nothing waits with an account any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void withdraw(PersonId person) {
        own(person, "NULL").forEach(entities::remove);
    }

    /** Links what waited, now that the address is confirmed; one that meanwhile opens another account is dropped. */
    @Transactional(Transactional.TxType.MANDATORY)
    void confirm(PersonId person) {
        own(person, "NULL").stream().filter(identity -> !bind(identity)).forEach(entities::remove);
    }

    private boolean bind(LinkedIdentity identity) {
        entities.flush();
        entities.createNativeQuery(LINK)
                .setParameter(1, identity.proven().key())
                .setParameter(2, SqlTime.utc(clock.instant()))
                .setParameter(3, identity.id())
                .executeUpdate();
        entities.refresh(identity);
        return identity.isLinked();
    }

    private static void demandOwn(PersonId owner, PersonId person) {
        if (!person.equals(owner)) {
            throw new ProviderTrouble(ProviderTrouble.Kind.TAKEN, "the identity opens another account");
        }
    }

    /** The name of an organisation, by its key. */
    String name(String key) {
        return providers.find(key).map(Provider::name).orElse(key);
    }

    private Optional<LinkedIdentity> find(ProvenIdentity proven) {
        return entities
                .createQuery("SELECT i FROM LinkedIdentity i WHERE i.linkedHash = :hash", LinkedIdentity.class)
                .setParameter("hash", proven.key())
                .getResultList()
                .stream()
                .findFirst();
    }

    private List<LinkedIdentity> own(PersonId person, String linked) {
        return entities.createQuery(OWN + linked + " ORDER BY i.id", LinkedIdentity.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
