package nl.krachtkring.editorial;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.platform.access.NotFound;

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
        return find(room -> room.kind() == kind)
                .orElseThrow(() -> new IllegalStateException("nobody proposes changes to " + kind));
    }

    /** The room of a kind, if people work on its pages. */
    Optional<EditedPages> ifAny(ContributionKind kind) {
        return find(room -> room.kind() == kind);
    }

    /** The room whose addresses begin with a word. */
    EditedPages at(String folder) {
        return ifAny(folder).orElseThrow(NotFound::new);
    }

    /** The room whose addresses begin with a word, if people work on its pages. */
    Optional<EditedPages> ifAny(String folder) {
        return find(room -> room.folder().equals(folder));
    }

    private Optional<EditedPages> find(Predicate<EditedPages> which) {
        return StreamSupport.stream(rooms.spliterator(), false).filter(which).findFirst();
    }
}
