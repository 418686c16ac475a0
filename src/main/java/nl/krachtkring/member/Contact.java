package nl.krachtkring.member;

import java.util.List;
import java.util.Locale;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.mail.Mail;

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

    /**
     * A mail in her language, and telling nothing where she wants that.
     *
     * @param template the key of the template
     * @param values what the template names, in its order
     * @return to be queued
     */
    public Mail mail(String template, List<String> values) {
        return new Mail(email, template, language, values, discreetMail);
    }

    /** The same person at another address. */
    Contact at(String other) {
        return new Contact(id, other, language, discreetMail, active);
    }
}
