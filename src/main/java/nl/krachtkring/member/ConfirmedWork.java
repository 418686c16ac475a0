package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;

/** Where somebody works, as far as others confirmed it. */
@Singleton
public class ConfirmedWork {

    private static final String ORGANISATION = "SELECT organisation_id FROM badge WHERE person_id = ? AND kind = ?"
            + " AND organisation_id IS NOT NULL AND confirmed_at IS NOT NULL AND (expires_at IS NULL OR expires_at > ?)";

    private final Rows rows;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param rows reads
     * @param clock a badge counts until its end
     */
    @Inject
    public ConfirmedWork(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The organisation that a badge of somebody names.
     *
     * @param actor who
     * @param kind which badge
     * @return its key; empty without such a badge that counts now
     */
    public Optional<Long> organisation(Actor actor, BadgeKind kind) {
        if (actor.isAnonymous()) {
            return Optional.empty();
        }
        return rows.first(ORGANISATION, actor.person().value(), kind.name(), SqlTime.utc(clock.instant()))
                .map(row -> ((Number) row[0]).longValue());
    }
}
