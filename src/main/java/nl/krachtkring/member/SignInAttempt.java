package nl.krachtkring.member;

/**
 * What somebody typed to sign in.
 *
 * @param email the address
 * @param password the password
 * @param stay whether to stay signed in after the browser closes
 * @param origin from where
 */
public record SignInAttempt(String email, String password, boolean stay, Origin origin) {}
