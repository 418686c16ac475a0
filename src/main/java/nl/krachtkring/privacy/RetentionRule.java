package nl.krachtkring.privacy;

import java.util.List;

/** A room's periods: what it keeps of people and for how long. The job of this room carries them out. */
public interface RetentionRule {

    /**
     * The periods.
     *
     * @return each with the statement that ends it
     */
    List<Retention> periods();
}
