package nl.krachtkring.privacy;

import nl.krachtkring.platform.ids.PersonId;

/** Whether all mail to a person is neutral (onopvallende e-mail); kept by the room that knows people. */
public interface MailPreference {

    /**
     * What the person chose.
     *
     * @param person who
     * @return whether mail names neither youth care nor a group and holds only a link
     */
    boolean isDiscreet(PersonId person);

    /**
     * Keeps a choice, in the running transaction.
     *
     * @param person who
     * @param discreet whether mail is neutral from now on
     */
    void choose(PersonId person, boolean discreet);
}
