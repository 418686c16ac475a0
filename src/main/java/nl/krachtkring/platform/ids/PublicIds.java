package nl.krachtkring.platform.ids;

import java.security.SecureRandom;

/** Draws the numbers that stand in addresses, so that nothing can be counted or guessed. */
public final class PublicIds {

    private static final long LOWEST = 100_000_000_000_000L;
    private static final long HIGHEST = 1_000_000_000_000_000L;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicIds() {}

    /**
     * Draws a number of exactly 15 digits. A unique key in the database refuses the (one in 10^14) double.
     *
     * @return a number from 10^14 up to and without 10^15
     */
    public static long next() {
        return RANDOM.nextLong(LOWEST, HIGHEST);
    }
}
