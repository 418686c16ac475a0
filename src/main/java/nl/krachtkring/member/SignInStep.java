package nl.krachtkring.member;

import java.time.Duration;
import nl.krachtkring.platform.ids.PersonId;

/**
 * How far a sign-in has come.
 *
 * @param kind what follows
 * @param value the token of the sign-in, or the proof to bring with the code
 * @param stay whether the cookie outlives the browser
 * @param deviceCookie by which this device is known from now on; null while the code is to come
 */
public record SignInStep(Kind kind, String value, boolean stay, String deviceCookie) {

    /** What follows. */
    public enum Kind {
        /** Nothing: she is in. */
        DONE,
        /** She is in, but must set up a second step before her role counts. */
        FACTOR_MISSING,
        /** The code. */
        CODE,
        /** Nothing: she is suspended, and reads why. The value is the key of the person. */
        SUSPENDED
    }

    static SignInStep suspended(Person person) {
        return new SignInStep(Kind.SUSPENDED, String.valueOf(person.id().value()), false, null);
    }

    /**
     * Who is suspended.
     *
     * @return the person of a step that says so
     */
    public PersonId person() {
        return new PersonId(Long.parseLong(value));
    }

    /**
     * How long the browser keeps the sign-in.
     *
     * @return thirty days, or a negative time for as long as the browser is open
     */
    public Duration age() {
        return stay ? SignIn.LONG : Duration.ofSeconds(-1);
    }
}
