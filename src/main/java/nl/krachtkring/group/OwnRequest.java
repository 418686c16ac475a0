package nl.krachtkring.group;

/**
 * Where somebody's own request to a group stands.
 *
 * @param state null for who never asked
 * @param ended whether a facilitator ended her membership and none has let her in since
 */
public record OwnRequest(JoinRequest.State state, boolean ended) {

    /** Of who never asked, and of who is inside. */
    static final OwnRequest NONE = new OwnRequest(null, false);

    /**
     * Whether a facilitator has to decide.
     *
     * @return whether it waits
     */
    public boolean isWaiting() {
        return state == JoinRequest.State.ASKED;
    }

    /**
     * Whether the last request was refused.
     *
     * @return whether it was
     */
    public boolean isRefused() {
        return state == JoinRequest.State.REFUSED;
    }
}
