package nl.krachtkring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionProvider.Change;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import org.junit.jupiter.api.Test;

/** A moderator hides a method and puts it back. */
class MethodHidingTest extends RepositoryTest {

    private static final Actor WHO = Actor.system("test");

    private final Hours clock = new Hours();

    /** An index that was built while it was hidden knows nothing of what stands under it. */
    @Test
    void what_was_told_of_it_is_looked_at_again_each_time() {
        MergingRoom room = new MergingRoom(entities, clock);
        Experience told = told(room);
        for (Change change : List.of(Change.HIDE, Change.PUBLISH)) {
            int before = changed(room).size();
            room.provider().apply(room.id(MergingRoom.GONE), change, WHO);
            flushAndClear();
            assertEquals(
                    List.of(told.ref()),
                    changed(room).subList(before, changed(room).size()));
        }
    }

    private Experience told(MergingRoom room) {
        PlaceExperience words = new PlaceExperience(
                MergingRoom.GONE,
                Perspective.PARENT,
                PlaceExperience.Setting.NONE,
                "Dat ze bleef komen.",
                null,
                null,
                null,
                PlaceExperience.Effect.NONE,
                null,
                null,
                null);
        Experience told = new Experience(
                room.id(MergingRoom.GONE), new Experience.Author(null, "Gast"), words, null, clock.instant());
        told.publish(clock.instant());
        entities.persist(told);
        flushAndClear();
        return told;
    }

    private static List<ContributionRef> changed(MergingRoom room) {
        return room.told.all().stream()
                .filter(ContributionChanged.class::isInstance)
                .map(one -> ((ContributionChanged) one).ref())
                .toList();
    }
}
