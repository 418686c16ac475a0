package nl.krachtkring.member;

import jakarta.persistence.EntityManager;
import java.util.List;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.platform.access.SeldomHeld;
import nl.krachtkring.platform.persistence.ChangeNumbers;

/** The statement that finds who is signed in, without other rooms. */
final class GivenReaders {

    private GivenReaders() {}

    static ReaderStatement of(EntityManager entities, SeldomHeld... things) {
        return new ReaderStatement(List.of(), List.of(things), new ChangeNumbers(GivenRows.of(entities)));
    }
}
