package nl.krachtkring.comment;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.krachtkring.contribution.ContributionErased;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.persistence.Rows;

/** Reads the gestures of a whole page in one statement; visitors cost none. */
@Singleton
public class GestureQueries {

    /** What the reader may know of a gesture; takes her number three times. */
    private static final String MADE = " g.gesture, g.person_id = ?, IF(g.person_id <> ? AND EXISTS (SELECT 1"
            + " FROM persona o WHERE o.person_id = ? AND o.id = g.writer_id), g.persona_id, NULL) FROM comment_gesture g";

    /** Takes kind and number of the contribution, and the first and last comment of the page. */
    private static final String BELOW = " JOIN comment c ON c.id = g.contribution_id WHERE g.kind = 'COMMENT'"
            + " AND c.target_kind = ? AND c.target_id = ? AND c.status = 'PUBLISHED'"
            + " AND %s BETWEEN (SELECT f.id FROM comment f WHERE f.public_id = ?)"
            + " AND (SELECT l.id FROM comment l WHERE l.public_id = ?)";

    /**
     * Of each text of the page which gestures were made, whether one is the reader's, and, where she wrote the text, under which
     * names; 0 stands for the contribution itself. The three parts hold no row twice.
     */
    private static final String PAGE = "SELECT c.public_id," + MADE + BELOW.formatted("c.parent_id IS NULL AND c.id")
            + " UNION ALL SELECT c.public_id,"
            + MADE + BELOW.formatted("c.parent_id") + " UNION ALL SELECT 0," + MADE
            + " WHERE g.kind = ? AND g.contribution_id = ?";

    private static final long NOBODY = 0;

    private final EntityManager entities;
    private final Rows database;
    private final Personas personas;
    private final Contributions contributions;

    @Inject
    GestureQueries(EntityManager entities, Rows database, Personas personas, Contributions contributions) {
        this.entities = entities;
        this.database = database;
        this.personas = personas;
        this.contributions = contributions;
    }

    /** A row of the answer. */
    private record Row(long text, Gesture gesture, boolean own, Long persona) {}

    /**
     * The gestures on a page.
     *
     * @param actor who reads; may read the target
     * @param target the contribution
     * @param page the stretch of comments
     * @return nothing for visitors
     */
    public GesturesMade on(Actor actor, ContributionRef target, CommentPage page) {
        if (actor.isAnonymous()) {
            return GesturesMade.NONE;
        }
        List<CommentRow> rows = page.rows();
        Object me = actor.person().value();
        Object kind = target.kind().name();
        Object id = target.id();
        Object first = rows.isEmpty() ? NOBODY : rows.get(0).publicId();
        Object last = rows.isEmpty() ? NOBODY : rows.get(rows.size() - 1).publicId();
        List<Object[]> found = database.list(
                PAGE, me, me, me, kind, id, first, last, me, me, me, kind, id, first, last, me, me, me, kind, id);
        return made(target, found.stream().map(GestureQueries::row).toList());
    }

    private GesturesMade made(ContributionRef target, Collection<Row> rows) {
        Map<Long, PersonaView> names = names(target, rows);
        Map<Long, Map<Gesture, GesturesMade.Made>> made = new HashMap<>();
        for (Row row : rows) {
            String name =
                    row.persona() == null ? null : names.get(row.persona()).name();
            made.computeIfAbsent(row.text(), text -> new HashMap<>())
                    .merge(row.gesture(), GesturesMade.Made.of(row.own(), name), GesturesMade.Made::and);
        }
        return new GesturesMade(made);
    }

    private Map<Long, PersonaView> names(ContributionRef target, Collection<Row> rows) {
        List<Long> keys = rows.stream()
                .map(Row::persona)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return keys.isEmpty()
                ? Map.of()
                : personas.views(
                        keys,
                        () -> contributions.maySee(Actor.anonymous(), target).allowed());
    }

    /**
     * What was erased has no gestures.
     *
     * @param erased what was erased
     */
    public void on(@Observes ContributionErased erased) {
        entities.createNativeQuery("DELETE FROM comment_gesture WHERE kind = ? AND contribution_id = ?")
                .setParameter(1, erased.ref().kind().name())
                .setParameter(2, erased.ref().id())
                .executeUpdate();
    }

    private static Row row(Object[] row) {
        return new Row(
                ((Number) row[0]).longValue(),
                Gesture.valueOf((String) row[1]),
                ((Number) row[2]).intValue() == 1,
                row[3] == null ? null : ((Number) row[3]).longValue());
    }
}
