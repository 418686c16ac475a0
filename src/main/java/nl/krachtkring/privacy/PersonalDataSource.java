package nl.krachtkring.privacy;

import java.util.Set;

/**
 * A room's answer to "what do you keep of people": every table that refers to a person or holds something of one is named
 * by exactly one source, and a test of the house holds that against the columns' own comments.
 */
public interface PersonalDataSource {

    /**
     * The tables that this source answers for.
     *
     * @return names of tables of the room
     */
    Set<String> tables();
}
