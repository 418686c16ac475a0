package nl.krachtkring.contribution;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.krachtkring.platform.access.Actor;

/** Everything that goes along when a page becomes part of another, of every room. */
@Singleton
public class Carrying {

    private final Iterable<CarriedAlong> rooms;

    /**
     * For the container.
     *
     * @param rooms all that keep something under pages
     */
    @Inject
    public Carrying(@Any Instance<CarriedAlong> rooms) {
        this((Iterable<CarriedAlong>) rooms);
    }

    /**
     * For tests.
     *
     * @param rooms those that keep something under pages
     */
    public Carrying(Iterable<CarriedAlong> rooms) {
        this.rooms = rooms;
    }

    /**
     * Counts what would go along.
     *
     * @param actor who reads it
     * @param from the page that becomes part of the other
     * @param into the page that stays
     * @return most first; nothing of which there is none
     */
    public List<Carried> counted(Actor actor, ContributionRef from, ContributionRef into) {
        return StreamSupport.stream(rooms.spliterator(), false)
                .flatMap(room -> room.counted(actor, from, into).stream())
                .filter(one -> one.number() > 0)
                .sorted(Comparator.comparing(Carried::number).reversed().thenComparing(Carried::key))
                .toList();
    }

    /**
     * Takes everything along.
     *
     * @param from the page that becomes part of the other
     * @param into the page that stays
     * @param now the time
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void carry(ContributionRef from, ContributionRef into, Instant now) {
        rooms.forEach(room -> room.carry(from, into, now));
    }
}
