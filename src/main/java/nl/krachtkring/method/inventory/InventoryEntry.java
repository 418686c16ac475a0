package nl.krachtkring.method.inventory;

import java.time.LocalDate;
import java.util.Set;

/**
 * One deployment as an {@link InventoryIndex} knows it: what can be asked for and counted. Methods, organisations and municipalities are places in
 * the lists of the index.
 *
 * @param publicId its number
 * @param method which method
 * @param organisation who
 * @param municipality where
 * @param until its last day; null while it goes on
 * @param checkedOn when somebody last looked whether it is so
 * @param confirmed whether somebody who may say so for the organisation said it
 * @param modes in which forms
 * @param frequency how often; null when not told
 */
record InventoryEntry(
        long publicId,
        int method,
        int organisation,
        int municipality,
        LocalDate until,
        LocalDate checkedOn,
        boolean confirmed,
        Set<DeploymentMode> modes,
        DeploymentFrequency frequency) {

    boolean runs(LocalDate today) {
        return Freshness.runs(until, today);
    }

    boolean isStale(LocalDate today) {
        return Freshness.isStale(until, checkedOn, today);
    }
}
