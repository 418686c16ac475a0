package nl.krachtkring.member;

import java.util.Locale;
import nl.krachtkring.platform.ids.PersonId;

/**
 * How a person can be reached.
 *
 * @param id the person
 * @param email the address; null for an emptied account
 * @param language the language of mail
 * @param discreetMail whether mail must tell nothing to who looks over a shoulder
 * @param active whether the account takes part; nobody else is mailed about what others do
 */
public record Contact(PersonId id, String email, Locale language, boolean discreetMail, boolean active) {

    /** The same person at another address. */
    Contact at(String other) {
        return new Contact(id, other, language, discreetMail, active);
    }
}
