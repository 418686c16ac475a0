package nl.krachtkring.member;

import java.time.Duration;

/** Makes an answer take at least so long, whatever was done: else its time would tell whether an address is known. */
final class EvenTime {

    /** Longer than it takes to write an account with everything around it. */
    static final Duration MAILS = Duration.ofMillis(500);

    private EvenTime() {}

    static void atLeast(Duration least, Runnable work) {
        long end = System.nanoTime() + least.toNanos();
        work.run();
        try {
            Thread.sleep(Math.max(0, (end - System.nanoTime()) / 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
