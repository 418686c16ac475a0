package nl.krachtkring.contribution;

import java.util.Optional;
import nl.krachtkring.platform.access.Actor;

/** A room in which drafts are written: it knows where one goes on. */
public interface DraftSource {

    /**
     * The kind it knows.
     *
     * @return one kind
     */
    DraftKind kind();

    /**
     * Where a draft goes on.
     *
     * @param actor whose draft it is
     * @param place where it would be placed
     * @return empty when she can't write there now, so that its title is nothing to her either
     */
    Optional<Spot> spot(Actor actor, DraftPlace place);

    /**
     * A form.
     *
     * @param title what it belongs to
     * @param address the form, with anchor
     */
    record Spot(String title, String address) {}
}
