package nl.krachtkring.site;

import java.util.List;

/**
 * A card of the front door.
 *
 * @param key the word of the person
 * @param email the address to sign in with
 * @param name the public name
 * @param can what this person can do here, in one sentence
 * @param steps three things to try
 * @param factor whether a six-digit code is asked
 */
public record DemoAccount(String key, String email, String name, String can, List<String> steps, boolean factor) {

    /** Makes the list immutable. */
    public DemoAccount {
        steps = List.copyOf(steps);
    }
}
