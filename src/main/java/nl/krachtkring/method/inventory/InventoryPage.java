package nl.krachtkring.method.inventory;

import java.util.List;

/**
 * A page of the inventory.
 *
 * @param totals of everything that fits
 * @param lines those that this page shows
 * @param next the number of the last one when there are more; null at the end
 * @param matrix methods beside organisations; null where rows are asked for
 * @param mostUsed the methods with most organisations, at most ten
 * @param modes how many deployments have each form
 * @param frequencies how many deployments have each band
 * @param regions the regions to choose from
 * @param municipalities the municipalities to choose from
 * @param method what the one method that is asked for is called; null without one
 * @param organisation what the one organisation that is asked for is called; null without one
 */
public record InventoryPage(
        InventoryTotals totals,
        List<DeploymentLine> lines,
        Long next,
        InventoryMatrix matrix,
        List<InventoryTotals.Counted<DeploymentLine.Named>> mostUsed,
        List<InventoryTotals.Counted<DeploymentMode>> modes,
        List<InventoryTotals.Counted<DeploymentFrequency>> frequencies,
        List<String> regions,
        List<String> municipalities,
        String method,
        String organisation) {}
