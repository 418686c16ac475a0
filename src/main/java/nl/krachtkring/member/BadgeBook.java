package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.organisation.Organisations;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.Tokens;

/** Finds badges and the links that decide about them. */
@Singleton
class BadgeBook {

    private static final String OPEN_LINK =
            "SELECT l FROM BadgeLink l WHERE l.tokenHash = :hash AND l.usedAt IS NULL" + " AND l.expiresAt > :now";

    private static final String WAITING =
            "SELECT b FROM Badge b, Person p WHERE p.id = b.personId AND p.state = :active"
                    + " AND b.kind IN :kinds AND b.refusedAt IS NULL"
                    + " AND (b.confirmedAt IS NULL OR b.renewalAskedAt IS NOT NULL) ORDER BY b.id";

    private static final String ENDING = "SELECT b.id FROM Badge b WHERE b.remindedAt IS NULL"
            + " AND b.renewalAskedAt IS NULL AND b.expiresAt > :now AND b.expiresAt <= :soon ORDER BY b.id";

    private final EntityManager entities;
    private final Personas personas;
    private final Organisations organisations;

    @Inject
    BadgeBook(EntityManager entities, Personas personas, Organisations organisations) {
        this.entities = entities;
        this.personas = personas;
        this.organisations = organisations;
    }

    List<Badge> of(PersonId person) {
        return entities.createQuery("SELECT b FROM Badge b WHERE b.personId = :person ORDER BY b.id", Badge.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    Optional<Badge> of(PersonId person, BadgeKind kind) {
        return of(person).stream().filter(badge -> badge.kind() == kind).findFirst();
    }

    /** One after the other: so that two questions of one person make one badge. */
    void lock(PersonId person) {
        entities.createNativeQuery("SELECT id FROM person WHERE id = ? FOR UPDATE")
                .setParameter(1, person.value())
                .getResultList();
    }

    /** The badge as it stands now, held until the end of the transaction, so that two decisions are one. */
    Optional<Badge> locked(long publicId) {
        return entities.createQuery("SELECT b FROM Badge b WHERE b.publicId = :number", Badge.class)
                .setParameter("number", publicId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<Badge> find(long publicId) {
        return entities.createQuery("SELECT b FROM Badge b WHERE b.publicId = :number", Badge.class)
                .setParameter("number", publicId)
                .getResultStream()
                .findFirst();
    }

    Badge get(long id) {
        return entities.find(Badge.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Badge> waiting() {
        return entities.createQuery(WAITING, Badge.class)
                .setParameter("active", PersonState.ACTIVE)
                .setParameter("kinds", List.of(BadgeKind.PROFESSIONAL, BadgeKind.RESEARCHER, BadgeKind.MUNICIPALITY))
                .getResultList();
    }

    List<Long> endingSoon(Instant now) {
        return entities.createQuery(ENDING, Long.class)
                .setParameter("now", now)
                .setParameter("soon", now.plus(Badge.NOTICE))
                .getResultList();
    }

    void add(Badge badge) {
        entities.persist(badge);
        entities.flush();
    }

    void remove(Badge badge) {
        endLinks(badge, null);
        entities.remove(badge);
    }

    /** A link for one contact; earlier ones of the same badge are ended by {@link #endLinks}. */
    String issueLink(Badge badge, PersonId contact, Instant now) {
        String token = Tokens.random(128);
        entities.persist(new BadgeLink(badge, contact, token, now));
        return token;
    }

    Optional<BadgeLink> openLink(String token, Instant now) {
        return entities.createQuery(OPEN_LINK, BadgeLink.class)
                .setParameter("hash", Tokens.sha256(token == null ? "" : token))
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** Ends every link of a badge; with no time they are deleted. */
    void endLinks(Badge badge, Instant now) {
        String end = now == null
                ? "DELETE FROM BadgeLink l WHERE l.badgeId = :badge"
                : "UPDATE BadgeLink l SET l.usedAt = :now WHERE l.badgeId = :badge AND l.usedAt IS NULL";
        var query = entities.createQuery(end).setParameter("badge", badge.id());
        if (now != null) {
            query.setParameter("now", now);
        }
        query.executeUpdate();
    }

    /** How many contacts a person had mailed since a moment. */
    long linksSince(PersonId person, Instant since) {
        return entities.createQuery(
                        "SELECT COUNT(l) FROM BadgeLink l, Badge b WHERE b.id = l.badgeId AND b.personId = :person"
                                + " AND l.createdAt > :since",
                        Long.class)
                .setParameter("person", person.value())
                .setParameter("since", since)
                .getSingleResult();
    }

    String organisation(Badge badge) {
        return badge.organisationId() == null
                ? String.valueOf(badge.askedOrganisation())
                : organisations.name(badge.organisationId());
    }

    WaitingBadge view(Actor reader, Badge badge) {
        String name = personas.publicPersona(badge.person()).map(Persona::name).orElse("");
        return new WaitingBadge(
                badge.publicId(),
                name,
                badge.kind().key(true),
                organisation(badge),
                badge.organisationId() != null,
                badge.isRenewalAsked(),
                badge.registered(),
                badge.askedAt(),
                reader.is(badge.person().value()));
    }
}
