package nl.krachtkring.comment;

import jakarta.persistence.EntityManager;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.platform.persistence.ChangeNumbers;
import nl.krachtkring.platform.persistence.Rows;

/** Streams inside the transaction of a test. */
final class GivenStreams {

    private GivenStreams() {}

    static KnownStreams of(EntityManager entities) {
        Rows rows = GivenRows.of(entities);
        return new KnownStreams(entities, new StreamReading(rows), new ChangeNumbers(rows));
    }
}
