package nl.krachtkring.platform.audit;

import java.util.List;

/**
 * What a walk along a chain found.
 *
 * @param ledger which one
 * @param sealed how many rows are in the chain
 * @param head the last seal, which somebody can keep elsewhere to prove that nothing was cut off later
 * @param unsealed numbers of the rows without a seal, at most a hundred; those of the last seconds are nothing special
 * @param breaks what doesn't fit, in words, at most a hundred; empty when the chain is whole
 */
public record LedgerState(String ledger, long sealed, String head, List<Long> unsealed, List<String> breaks) {

    /** Keeps the lists as they are. */
    public LedgerState {
        unsealed = List.copyOf(unsealed);
        breaks = List.copyOf(breaks);
    }

    /**
     * Whether every sealed row is as it was.
     *
     * @return true without a break
     */
    public boolean whole() {
        return breaks.isEmpty();
    }

    @Override
    public String toString() {
        return ledger + ": " + sealed + " sealed, head " + head + ", unsealed " + unsealed
                + (whole() ? ", whole" : ", BROKEN: " + String.join("; ", breaks));
    }
}
