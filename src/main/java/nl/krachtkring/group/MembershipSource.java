package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.krachtkring.platform.access.ActorBuilder;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.Standing;
import nl.krachtkring.platform.access.ToldOfReader;
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
public class MembershipSource implements ToldOfReader {

    private static final int ORDER = 10;

    private static final String MEMBER = "(SELECT GROUP_CONCAT(CONCAT_WS(' ', m.group_id, m.persona_id, m.role))"
            + " FROM membership m WHERE m.person_id = s.person_id)";

    private static final String GUEST = "(SELECT GROUP_CONCAT(CONCAT_WS(' ', g.group_id, g.guest_persona_id,"
            + " IF(g.discussion_id IS NULL, 'MEETING', 'DISCUSSION'), COALESCE(g.discussion_id, g.meeting_id)))"
            + " FROM guest_proposal g WHERE g.guest_person_id = s.person_id AND g.state = 'ADMITTED' AND g.until_at > ?)";

    private static final String STANDINGS = "SELECT " + MEMBER + ", " + GUEST + " FROM (SELECT ? AS person_id) s";

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
            Object at = SqlTime.utc(clock.instant());
            rows.first(STANDINGS, at, builder.person().value()).ifPresent(row -> tell(Arrays.asList(row), builder));
        }
    }

    @Override
    public List<String> told() {
        return List.of(MEMBER, GUEST);
    }

    @Override
    public void tell(List<Object> values, ActorBuilder builder) {
        each(
                values.get(0),
                row -> builder.place(
                        number(row[0]), new Standing(PlaceRole.valueOf(row[2]), new PersonaId(number(row[1])))));
        each(
                values.get(1),
                row -> builder.place(
                        number(row[0]),
                        new Standing(
                                PlaceRole.GUEST,
                                new PersonaId(number(row[1])),
                                Set.of(new Visit(Visit.Kind.valueOf(row[2]), number(row[3]))))));
    }

    private static void each(Object joined, Consumer<String[]> row) {
        if (joined != null) {
            for (String words : joined.toString().split(",")) {
                row.accept(words.split(" "));
            }
        }
    }

    /**
     * Where somebody stands now.
     *
     * @param person who
     * @return standings by the key of the group
     */
    Map<Long, Standing> places(PersonId person) {
        ActorBuilder builder = new ActorBuilder(null).signedIn(person, null, "", 0);
        contribute(builder);
        return builder.build().places();
    }

    private static long number(String stored) {
        return Long.parseLong(stored);
    }
}
