package nl.krachtkring.search;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import nl.krachtkring.contribution.NamedPages;

/** Finds pages by name, beside what the index finds. */
@Singleton
public class NamedSearch {

    /** A few above the results; more stand where they are kept. */
    private static final int MOST = 3;

    private final Instance<NamedPages> rooms;

    /**
     * For the container.
     *
     * @param rooms which have pages with names
     */
    @Inject
    public NamedSearch(@Any Instance<NamedPages> rooms) {
        this.rooms = rooms;
    }

    /**
     * Searches; everyone may read what is found.
     *
     * @param words as typed
     * @return of each room that has some; nothing for nothing typed
     */
    public List<NamedPages.Found> find(String words) {
        return words.isBlank()
                ? List.of()
                : rooms.stream()
                        .map(room -> room.named(words, MOST))
                        .filter(found -> !found.pages().isEmpty())
                        .toList();
    }
}
