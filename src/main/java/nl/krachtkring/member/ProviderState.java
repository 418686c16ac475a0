package nl.krachtkring.member;

import java.time.Instant;

/**
 * How an organisation at which people sign in is doing.
 *
 * @param name as people read it
 * @param issuer who signs its tokens
 * @param returnAddress what the organisation must know, whole
 * @param state whether it answers
 * @param at when it last said who it is; null when it doesn't answer
 */
public record ProviderState(String name, String issuer, String returnAddress, State state, Instant at) {

    /** Whether an organisation answers. */
    public enum State {
        /** It said who it is, and everything that signing in needs. */
        WORKS,
        /** It doesn't, or says something that can't be used; the log says what. */
        FAILS,
        /** Others took so long that it wasn't asked this time. */
        UNASKED
    }

    /**
     * The state in lower case, for the look of its label.
     *
     * @return positive, negative or plain
     */
    public String look() {
        return switch (state) {
            case WORKS -> "positive";
            case FAILS -> "negative";
            case UNASKED -> "plain";
        };
    }
}
