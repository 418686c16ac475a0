package nl.krachtkring.method.intake;

import java.time.Instant;

/**
 * A file in the list of those that were brought.
 *
 * @param publicId its number
 * @param title its name
 * @param state how far it is
 * @param broughtAt when
 * @param endedAt when it was read in or undone; null until then
 * @param counts what it holds and what came of it
 */
public record IntakeSummary(
        long publicId, String title, IntakeState state, Instant broughtAt, Instant endedAt, Counts counts) {

    /**
     * Numbers of lines.
     *
     * @param lines in the file
     * @param added new deployments
     * @param changed changed ones
     * @param same that stood there already
     * @param refused that weren't read in
     * @param stayed deployments that stand after it was undone, since somebody did something with them
     */
    public record Counts(int lines, int added, int changed, int same, int refused, int stayed) {}
}
