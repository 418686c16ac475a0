package nl.krachtkring.method.inventory;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One deployment as readers see it.
 *
 * @param publicId its number
 * @param method which method
 * @param organisation who
 * @param text what is said
 * @param state never refused
 * @param confirmedAs in which capacity it was confirmed; null until then
 * @param confirmedAt when; null until then
 * @param importId the key of the import that it came with; null for one that people said
 */
public record DeploymentLine(
        long publicId,
        Named method,
        Named organisation,
        DeploymentText text,
        DeploymentState state,
        ConfirmedAs confirmedAs,
        Instant confirmedAt,
        Long importId) {

    /**
     * A method or an organisation.
     *
     * @param slug its name in addresses
     * @param name what it is called
     * @param region where an organisation works; null when not told, and for methods
     */
    public record Named(String slug, String name, String region) {}

    /**
     * Whether nobody looked for a year; on the day itself it says so.
     *
     * @param today in Amsterdam
     * @return true from one year after it was looked at, while it goes on
     */
    public boolean isStale(LocalDate today) {
        return Freshness.isStale(text.until(), text.checkedOn(), today);
    }

    /**
     * Whether it goes on; its last day counts.
     *
     * @param today in Amsterdam
     * @return false from the day after the last one
     */
    public boolean runs(LocalDate today) {
        return Freshness.runs(text.until(), today);
    }

    /**
     * Whether somebody who may say so for the organisation said it.
     *
     * @return true once confirmed
     */
    public boolean isConfirmed() {
        return state == DeploymentState.CONFIRMED;
    }
}
