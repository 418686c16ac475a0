package nl.krachtkring.bench;

/**
 * What one case gave.
 *
 * @param perSecond answers that were right, a second
 * @param p50 in microseconds
 * @param p99 in microseconds
 * @param errors answers that were wrong or never came
 */
record Measured(double perSecond, long p50, long p99, long errors) {}
