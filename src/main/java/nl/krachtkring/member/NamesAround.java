package nl.krachtkring.member;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.krachtkring.platform.ids.PersonaId;

/**
 * The names that stand beside a name where it is met, over all rooms. Whoever takes a name there is told when it looks like one of
 * these; so it is asked for members alone, who meet these names anyway, and never for who would only like to know.
 */
@Singleton
public class NamesAround {

    private final Iterable<NamePlaces> places;

    /**
     * For the container.
     *
     * @param places the rooms in which people bear names
     */
    @Inject
    public NamesAround(@Any Instance<NamePlaces> places) {
        this((Iterable<NamePlaces>) places);
    }

    /**
     * Of some rooms.
     *
     * @param places the rooms
     */
    public NamesAround(Iterable<NamePlaces> places) {
        this.places = places;
    }

    /**
     * The names that members of a group meet there: those of its members, and those under which somebody spoke.
     *
     * @param group its key
     * @return keys of names
     */
    public Set<Long> in(long group) {
        return rooms().flatMap(room -> room.namesIn(group).stream()).collect(Collectors.toSet());
    }

    /**
     * The names that are met in the groups in which a name is that of a member.
     *
     * @param name the name
     * @return keys of names, her own among them; none for who is in no group
     */
    public Set<Long> of(PersonaId name) {
        return rooms().flatMap(room -> room.groupsOf(name).stream())
                .flatMap(group -> in(group).stream())
                .collect(Collectors.toSet());
    }

    private Stream<NamePlaces> rooms() {
        return StreamSupport.stream(places.spliterator(), false);
    }
}
