package nl.krachtkring.platform.access;

import nl.krachtkring.platform.ids.PersonId;

/** A room that knows how much is new for somebody, for the header of every page. */
public interface UnreadSource extends SeldomHeld {

    /**
     * How much is new.
     *
     * @param person for whom
     * @return 0 or more; at most one statement
     */
    int unread(PersonId person);
}
