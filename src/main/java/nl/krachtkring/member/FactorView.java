package nl.krachtkring.member;

/**
 * What somebody who sets up an app must see.
 *
 * @param secret in base 32, to type
 * @param address what the drawn code holds
 */
public record FactorView(String secret, String address) {}
