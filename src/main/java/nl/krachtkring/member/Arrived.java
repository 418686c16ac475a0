package nl.krachtkring.member;

/**
 * Somebody who came back from an organisation.
 *
 * @param step the sign-in; null when nobody was signed in by it
 * @param unknown who she is there, sealed for her browser, when it opens no account yet; else null
 * @param returnTo where she was, a path of this site; null for nowhere
 */
public record Arrived(SignInStep step, String unknown, String returnTo) {}
