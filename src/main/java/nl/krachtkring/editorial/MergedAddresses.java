package nl.krachtkring.editorial;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.krachtkring.platform.access.Actor;

/** Old addresses of pages that became part of another one, with everything below them. */
@Singleton
public class MergedAddresses {

    /** The empty piece before the first slash, the folder, the name of the page, and the rest. */
    private static final int PIECES = 4;

    private static final int NAME = 2;

    private final MergedPages merged;
    private final EditedRooms rooms;

    /**
     * For the container.
     *
     * @param merged which page became part of which
     * @param rooms the rooms of the pages
     */
    @Inject
    public MergedAddresses(MergedPages merged, EditedRooms rooms) {
        this.merged = merged;
        this.rooms = rooms;
    }

    /**
     * Where an old address leads: to a page that everyone can read alone, or else the answer would tell that it is hidden.
     *
     * @param path as asked, decoded
     * @return a path of this site; empty when no page of that name became part of another
     */
    public Optional<String> now(String path) {
        String[] pieces = path.split("/", PIECES);
        if (pieces.length <= NAME) {
            return Optional.empty();
        }
        String rest = pieces.length == PIECES ? "/" + pieces[PIECES - 1] : "";
        return rooms.ifAny(pieces[1])
                .flatMap(room -> merged.into(room.kind(), pieces[NAME])
                        .flatMap(room::page)
                        .flatMap(page -> room.page(Actor.anonymous(), page.slug())))
                .map(page -> page.address() + rest);
    }
}
