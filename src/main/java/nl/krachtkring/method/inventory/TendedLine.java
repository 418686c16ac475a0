package nl.krachtkring.method.inventory;

/**
 * A deployment as one reader sees it.
 *
 * @param line what everyone sees
 * @param tended whether the reader may say that it has ended, and so has a page about it
 */
public record TendedLine(DeploymentLine line, boolean tended) {}
