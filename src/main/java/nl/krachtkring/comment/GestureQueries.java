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
import nl.krachtkring.platform.ids.PersonId;

/** The gestures of a whole page, in one statement when they weren't read before; visitors cost none. */
@Singleton
public class GestureQueries {

    /** Stands for the contribution itself, which is no comment. */
    private static final long ITSELF = 0;

    private final EntityManager entities;
    private final KnownStreams streams;
    private final Personas personas;
    private final Contributions contributions;

    @Inject
    GestureQueries(EntityManager entities, KnownStreams streams, Personas personas, Contributions contributions) {
        this.entities = entities;
        this.streams = streams;
        this.personas = personas;
        this.contributions = contributions;
    }

    /** A gesture as the reader knows it: whose it is only where she wrote the text. */
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
        List<StoredGesture> found = streams.gestures(target, page.numbers().keySet());
        return made(
                target,
                found.stream()
                        .map(gesture -> row(gesture, actor.person(), page.numbers()))
                        .toList());
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

    private static Row row(StoredGesture gesture, PersonId reader, Map<Long, Long> numbers) {
        return new Row(
                numbers.getOrDefault(gesture.text(), ITSELF),
                gesture.gesture(),
                gesture.isOf(reader),
                gesture.isToldTo(reader) ? gesture.persona() : null);
    }
}
