package nl.krachtkring.member;

import java.util.Locale;

/**
 * Somebody who is let in by the site itself, such as the people of the demo.
 *
 * @param email the address, which counts as confirmed
 * @param name the public name
 * @param intro a few words about herself; may be empty
 * @param passwordHash as {@link Passwords#hash} makes it
 * @param language of mail
 */
public record NewPerson(String email, String name, String intro, String passwordHash, Locale language) {}
