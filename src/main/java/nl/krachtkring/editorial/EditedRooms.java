package nl.krachtkring.editorial;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.stream.StreamSupport;
import nl.krachtkring.contribution.ContributionKind;

/** The rooms whose pages people work on together. */
@Singleton
public class EditedRooms {

    private final Iterable<EditedPages> rooms;

    /**
     * For the container.
     *
     * @param rooms every room with such pages
     */
    @Inject
    public EditedRooms(@Any Instance<EditedPages> rooms) {
        this.rooms = rooms;
    }

    EditedRooms(Iterable<EditedPages> rooms) {
        this.rooms = rooms;
    }

    /** The room of a kind; a kind of which nobody proposes changes has none. */
    EditedPages of(ContributionKind kind) {
        return StreamSupport.stream(rooms.spliterator(), false)
                .filter(room -> room.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody proposes changes to " + kind));
    }
}
