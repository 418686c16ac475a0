package nl.krachtkring.comment;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
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

    /**
     * Which gestures were made on the contribution itself and on the comments of its page, whether one is the reader's, and, where
     * she wrote the text, under which names. Takes her number three times, the contribution, and the keys of the comments.
     */
    private static final String PAGE =
            "SELECT IF(g.kind = 'COMMENT', g.contribution_id, 0), g.gesture, g.person_id = ?,"
                    + " IF(g.person_id <> ? AND EXISTS (SELECT 1 FROM persona o WHERE o.person_id = ? AND o.id = g.writer_id),"
                    + " g.persona_id, NULL) FROM comment_gesture g"
                    + " WHERE (g.kind = ? AND g.contribution_id = ?) OR (g.kind = 'COMMENT' AND g.contribution_id IN (%s))";

    /** Stands for the contribution itself, which is no comment. */
    private static final long ITSELF = 0;

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
        Object me = actor.person().value();
        List<Object> asked = new ArrayList<>(List.of(me, me, me, target.kind().name(), target.id(), ITSELF));
        asked.addAll(page.numbers().keySet());
        String marks = "?" + ", ?".repeat(page.numbers().size());
        List<Object[]> found = database.list(PAGE.formatted(marks), asked.toArray());
        return made(target, found.stream().map(row -> row(row, page.numbers())).toList());
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
        return keys.isEmpty() ? Map.of() : personas.views(keys, () -> contributions.namesByConsent(target));
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

    private static Row row(Object[] row, Map<Long, Long> numbers) {
        return new Row(
                numbers.getOrDefault(((Number) row[0]).longValue(), ITSELF),
                Gesture.valueOf((String) row[1]),
                ((Number) row[2]).intValue() == 1,
                row[3] == null ? null : ((Number) row[3]).longValue());
    }
}
