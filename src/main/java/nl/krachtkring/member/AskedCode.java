package nl.krachtkring.member;

/**
 * A code that somebody asked for.
 *
 * @param handle what her browser holds
 * @param accountKey by which guesses at the address are counted
 * @param returnTo where she was, a path of this site; null for nowhere
 * @param stay whether to stay signed in
 */
record AskedCode(String handle, String accountKey, String returnTo, boolean stay) {}
