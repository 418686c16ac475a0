package nl.krachtkring.method.intake;

import java.time.Instant;
import nl.krachtkring.method.inventory.DeploymentState;
import nl.krachtkring.method.inventory.DeploymentText;

/**
 * A deployment as it stands before a file is read in.
 *
 * @param publicId its number
 * @param method the key of the method
 * @param organisation the key of the organisation
 * @param text what it says
 * @param state refused ones too
 * @param changedAt when it last changed
 */
record StandingRow(
        long publicId, long method, long organisation, DeploymentText text, DeploymentState state, Instant changedAt) {}
