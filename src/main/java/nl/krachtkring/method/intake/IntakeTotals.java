package nl.krachtkring.method.intake;

/**
 * What an inventory holds, counted.
 *
 * @param methods how many
 * @param organisations how many
 * @param byOne methods that one organisation works with
 * @param bySeveral methods that more of them work with
 */
public record IntakeTotals(int methods, int organisations, int byOne, int bySeveral) {}
