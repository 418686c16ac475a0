package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.member.Emails;
import nl.krachtkring.member.Guesses;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.persistence.SqlTime;

/**
 * Finds somebody who is here from her work, by her exact e-mail address or public name. It is no directory: parents are
 * never found, whatever is typed; one answer stands for everything that isn't found, and few questions an hour are answered.
 */
@Singleton
class GuestSearch {

    /** Questions an hour. */
    static final int MOST = 10;

    private static final int ASCII = 128;

    private final EntityManager entities;
    private final Guesses guesses;
    private final Clock clock;

    @Inject
    GuestSearch(EntityManager entities, Guesses guesses, Clock clock) {
        this.entities = entities;
        this.guesses = guesses;
        this.clock = clock;
    }

    /** A person and her public persona. */
    record Found(long person, long persona) {}

    Optional<Found> find(Actor actor, String who) {
        if (!guesses.take("door:" + actor.person().value(), Guesses.ANY_NETWORK, MOST)) {
            throw new RuleViolation("who", "group.door.who.often");
        }
        return one(who.strip());
    }

    /** Exactly one active person with a confirmed badge from her work; two of one name are nobody. */
    Optional<Found> one(String who) {
        List<?> rows = entities.createNativeQuery("SELECT p.id, n.id FROM person p"
                        + " JOIN persona n ON n.person_id = p.id AND n.public_one = TRUE WHERE p.state = 'ACTIVE'"
                        + " AND (p.email_key = ? OR n.name = ?) AND EXISTS (SELECT 1 FROM badge b"
                        + " WHERE b.person_id = p.id AND b.kind IN ('PROFESSIONAL', 'RESEARCHER', 'MUNICIPALITY')"
                        + " AND b.confirmed_at IS NOT NULL AND (b.expires_at IS NULL OR b.expires_at > ?))")
                .setParameter(1, key(who))
                .setParameter(2, who)
                .setParameter(3, SqlTime.utc(clock.instant()))
                .setMaxResults(2)
                .getResultList();
        return rows.size() == 1 ? rows.stream().findFirst().map(row -> found((Object[]) row)) : Optional.empty();
    }

    /** Addresses are ASCII; anything else is a name. */
    private static String key(String who) {
        String key = Emails.key(who);
        return key.chars().allMatch(c -> c < ASCII) ? key : "";
    }

    private static Found found(Object[] row) {
        return new Found(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }
}
