package nl.krachtkring.discussion;

/** Whether a sentence may be quoted. */
enum QuoteState {
    /** Its author was asked. */
    ASKED,
    /** She consented. */
    GIVEN,
    /** She didn't. */
    REFUSED,
    /** She consented and took that back. */
    WITHDRAWN,
    /** The text that it stood in was taken away. */
    GONE
}
