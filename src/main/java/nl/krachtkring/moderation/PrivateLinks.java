package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.ids.Tokens;
import nl.krachtkring.platform.mail.Mail;
import nl.krachtkring.platform.mail.Outbox;
import nl.krachtkring.platform.settings.Settings;

/** Gives somebody without an account a way back to what they wrote: whoever has the link is its author. */
@Singleton
public class PrivateLinks {

    private static final int BITS = 128;

    private final EntityManager entities;
    private final Outbox outbox;
    private final Settings settings;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param outbox where the link is mailed
     * @param settings the address of the site
     * @param clock the time
     */
    @Inject
    public PrivateLinks(EntityManager entities, Outbox outbox, Settings settings, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Makes a link and mails it where an address was given.
     *
     * @param ref what it leads to
     * @param email where decisions are mailed; null or blank for nowhere
     * @param language the language of that mail
     * @return the token of {@code /bijdrage/{token}}; it is not kept, so nobody can ask for it again
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String create(ContributionRef ref, String email, Locale language) {
        boolean given = email != null && !email.isBlank();
        String token = add(ref, given ? email.strip() : null, language);
        if (given) {
            outbox.queue(new Mail(email.strip(), "moderation.mail.link", language, List.of(address(token)), false));
        }
        return token;
    }

    /**
     * Where a link leads.
     *
     * @param token what stands in the address
     * @return the contribution; empty for an unknown token
     */
    @Transactional
    public Optional<ContributionRef> find(String token) {
        return entities.createQuery("SELECT l FROM PrivateLink l WHERE l.tokenHash = :hash", PrivateLink.class)
                .setParameter("hash", Tokens.sha256(token))
                .getResultStream()
                .findFirst()
                .map(PrivateLink::ref);
    }

    /**
     * Where a link stands.
     *
     * @param token the token
     * @return the whole address, to keep
     */
    public String address(String token) {
        return settings.baseUrl() + "/bijdrage/" + token;
    }

    /** The language in which the guest filled the form. */
    Optional<Locale> language(ContributionRef ref) {
        return of(ref).stream().map(PrivateLink::language).findFirst();
    }

    /** Mails a fresh link wherever an address was given: the first can't be sent again, since it isn't kept. */
    void tellAgain(ContributionRef ref, String template) {
        of(ref).stream().filter(link -> link.email() != null).findFirst().ifPresent(link -> {
            String token = add(ref, null, link.language());
            outbox.queue(new Mail(link.email(), template, link.language(), List.of(address(token)), false));
        });
    }

    /** Forgets the addresses when the author took the text away. */
    void forgetAddresses(ContributionRef ref) {
        of(ref).forEach(link -> link.mailTo(null, link.language()));
    }

    private String add(ContributionRef ref, String email, Locale language) {
        String token = Tokens.random(BITS);
        PrivateLink link = new PrivateLink(ref, token, clock.instant());
        link.mailTo(email, language);
        entities.persist(link);
        return token;
    }

    private List<PrivateLink> of(ContributionRef ref) {
        return entities.createQuery(
                        "SELECT l FROM PrivateLink l WHERE l.kind = :kind AND l.contributionId = :id ORDER BY l.id",
                        PrivateLink.class)
                .setParameter("kind", ref.kind())
                .setParameter("id", ref.id())
                .getResultList();
    }
}
