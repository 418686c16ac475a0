package nl.krachtkring.member;

/**
 * An account that waits until its address is confirmed.
 *
 * @param name the name that was chosen
 * @param free whether it can be hers: nobody else has taken it
 * @param provider the organisation at which she will sign in; null for none
 */
public record WaitingAccount(String name, boolean free, String provider) {}
