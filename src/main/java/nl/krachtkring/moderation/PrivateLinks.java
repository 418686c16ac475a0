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
        String token = Tokens.random(BITS);
        PrivateLink link = new PrivateLink(ref, token, clock.instant());
        boolean given = email != null && !email.isBlank();
        link.mailTo(given ? email.strip() : null, language);
        entities.persist(link);
        if (given) {
            String address = settings.baseUrl() + "/bijdrage/" + token;
            outbox.queue(new Mail(email.strip(), "moderation.mail.link", language, List.of(address)));
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

    /** The links with an address to which decisions on this contribution are mailed. */
    List<PrivateLink> withAddress(ContributionRef ref) {
        return entities.createQuery(
                        "SELECT l FROM PrivateLink l WHERE l.kind = :kind AND l.contributionId = :id"
                                + " AND l.email IS NOT NULL",
                        PrivateLink.class)
                .setParameter("kind", ref.kind())
                .setParameter("id", ref.id())
                .getResultList();
    }
}
