package nl.krachtkring.method.inventory;

import java.util.Comparator;

/**
 * What one organisation says of two methods in the same municipality.
 *
 * @param one of the one method
 * @param other of the other
 */
record DoubleDeployment(Deployment one, Deployment other) {

    private static final Comparator<Deployment> WEIGHT = Comparator.comparing(
                    (Deployment deployment) -> deployment.state() != DeploymentState.UNCONFIRMED)
            .thenComparing(deployment -> deployment.text().checkedOn())
            .thenComparing(Deployment::changedAt)
            .thenComparing(Deployment::id);

    /** The one that goes when the two methods become one. */
    Deployment lesser() {
        return WEIGHT.compare(one, other) < 0 ? one : other;
    }
}
