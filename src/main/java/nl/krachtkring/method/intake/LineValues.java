package nl.krachtkring.method.intake;

import java.time.LocalDate;
import java.util.Set;
import nl.krachtkring.method.inventory.DeploymentFrequency;
import nl.krachtkring.method.inventory.DeploymentMode;
import nl.krachtkring.method.inventory.DeploymentText;

/**
 * What one line says, understood. An empty cell says nothing: what stands in the inventory stays.
 *
 * @param method its name in the file
 * @param organisation its name in the file
 * @param municipality may be empty
 * @param period since when and until when; either may be null
 * @param situations keys; empty when not told
 * @param modes empty when not told
 * @param frequency null when not told
 * @param source empty when not told
 */
record LineValues(
        String method,
        String organisation,
        String municipality,
        Period period,
        Set<String> situations,
        Set<DeploymentMode> modes,
        DeploymentFrequency frequency,
        String source) {

    /** Two days, either of which may be null. */
    record Period(LocalDate from, LocalDate until) {}

    /** A new deployment that says this. */
    DeploymentText fresh(LocalDate asOf, String otherwise) {
        return new DeploymentText(
                municipality,
                period.from(),
                period.until(),
                situations,
                modes,
                frequency,
                source.isEmpty() ? otherwise : source,
                asOf);
    }

    /** What stands, with what this says put over it. */
    DeploymentText over(DeploymentText before, LocalDate asOf) {
        return new DeploymentText(
                before.municipality(),
                period.from() == null ? before.from() : period.from(),
                period.until() == null ? before.until() : period.until(),
                situations.isEmpty() ? before.situations() : situations,
                modes.isEmpty() ? before.modes() : modes,
                frequency == null ? before.frequency() : frequency,
                source.isEmpty() ? before.source() : source,
                asOf.isAfter(before.checkedOn()) ? asOf : before.checkedOn());
    }
}
