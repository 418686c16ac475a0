package nl.krachtkring.platform.mail;

import java.util.List;
import java.util.Locale;

/**
 * A mail to be written from a template.
 *
 * @param to the address of one person
 * @param template the message key before {@code .subject} and {@code .body}
 * @param language the language of the text
 * @param values what the template names, in its order; the first is the link
 * @param discreet whether the person chose mail that tells nothing; false for an address without an account, whose mail is
 *     written so that it needs no other form
 */
public record Mail(String to, String template, Locale language, List<String> values, boolean discreet) {

    /** Makes the list immutable. */
    public Mail {
        values = List.copyOf(values);
    }
}
