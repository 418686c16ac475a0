package nl.krachtkring.member;

/**
 * Somebody who confirmed her address and is signed in.
 *
 * @param step the sign-in
 * @param returnTo where she was; null for nowhere
 */
public record Confirmed(SignInStep step, String returnTo) {}
