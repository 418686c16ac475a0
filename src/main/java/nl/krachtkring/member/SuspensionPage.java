package nl.krachtkring.member;

import java.util.Optional;
import nl.krachtkring.platform.ids.PersonId;

/** Where a suspended person reads why. The room that takes such decisions implements it. */
public interface SuspensionPage {

    /**
     * The page of the suspension that runs.
     *
     * @param person who proved that she is it
     * @return a path of this site that can't be guessed; empty when no suspension runs
     */
    Optional<String> address(PersonId person);
}
