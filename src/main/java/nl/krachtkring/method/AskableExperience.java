package nl.krachtkring.method;

/**
 * What decides whether the writer of an experience can be asked something.
 *
 * @param writer the key of the person behind its name; null for somebody without an account
 * @param stands whether everyone reads the experience and its method
 * @param welcome whether the writer wants questions about it
 */
record AskableExperience(Long writer, boolean stands, boolean welcome) {}
