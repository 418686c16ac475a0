package nl.krachtkring.editorial;

/** How far a proposal is. */
public enum ProposalState {
    /** Its writer is at it; nobody else reads it. */
    DRAFT,
    /** It waits for an editor. */
    WAITS,
    /** An editor gave it back with a reason; its writer can go on. */
    RETURNED,
    /** The page says it, as far as an editor took it over. */
    PUBLISHED;

    /**
     * The message key of its word.
     *
     * @return a key of this room
     */
    public String key() {
        return "editorial.proposal.state." + name();
    }

    /**
     * Whether its writer is at it.
     *
     * @return true before it is offered, and after it came back
     */
    public boolean isWritten() {
        return this == DRAFT || this == RETURNED;
    }
}
