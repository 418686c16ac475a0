package nl.krachtkring.member;

/**
 * An account that was found.
 *
 * @param account its public number
 * @param name the public name
 * @param state where it is in its life
 * @param pass opens the account for who searched, today
 */
public record AccountFound(long account, String name, PersonState state, String pass) {}
