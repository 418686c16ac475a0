package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.platform.access.ActorBuilder;
import nl.krachtkring.platform.access.ActorSource;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.Standing;
import nl.krachtkring.platform.access.Visit;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;

/**
 * Tells every actor in which groups it stands, as a member or as a guest. Asked anew for each request, so a visit is over
 * on its minute and a membership with the row, also for pages that are open already.
 */
@Singleton
public class MembershipSource implements ActorSource {

    private static final int ORDER = 10;

    /** Members first: who belongs to a group is no guest of it. */
    private static final String STANDINGS =
            "SELECT 0 AS guest, m.group_id, m.role, m.persona_id, NULL AS discussion_id, NULL AS meeting_id"
                    + " FROM membership m WHERE m.person_id = ? UNION ALL"
                    + " SELECT 1, g.group_id, 'GUEST', g.guest_persona_id, g.discussion_id, g.meeting_id"
                    + " FROM guest_proposal g WHERE g.guest_person_id = ? AND g.state = 'ADMITTED' AND g.until_at > ?"
                    + " ORDER BY 1";

    private final Rows rows;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param rows the database
     * @param clock the time
     */
    @Inject
    public MembershipSource(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void contribute(ActorBuilder builder) {
        if (builder.person() != null) {
            places(builder.person()).forEach(builder::place);
        }
    }

    /**
     * Where somebody stands now.
     *
     * @param person who
     * @return standings by the key of the group
     */
    Map<Long, Standing> places(PersonId person) {
        Map<Long, Standing> places = new HashMap<>();
        rows.list(STANDINGS, person.value(), person.value(), SqlTime.utc(clock.instant()))
                .forEach(row -> add(places, row));
        return places;
    }

    private static void add(Map<Long, Standing> places, Object[] row) {
        PlaceRole role = PlaceRole.valueOf((String) row[2]);
        PersonaId persona = new PersonaId(number(row[3]));
        Set<Visit> visits = new HashSet<>();
        if (role == PlaceRole.GUEST) {
            visits.add(
                    row[4] == null
                            ? new Visit(Visit.Kind.MEETING, number(row[5]))
                            : new Visit(Visit.Kind.DISCUSSION, number(row[4])));
        }
        places.merge(number(row[1]), new Standing(role, persona, visits), MembershipSource::both);
    }

    /** A member stays a member; a guest of two things sees both. */
    private static Standing both(Standing earlier, Standing later) {
        if (earlier.role() != PlaceRole.GUEST) {
            return earlier;
        }
        Set<Visit> visits = new HashSet<>(earlier.visits());
        visits.addAll(later.visits());
        return new Standing(PlaceRole.GUEST, earlier.persona(), visits);
    }

    private static long number(Object stored) {
        return ((Number) stored).longValue();
    }
}
