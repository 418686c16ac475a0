package nl.krachtkring.member;

/**
 * Somebody confirms the address of an account that was asked for, with what shows that she asked for it.
 *
 * @param token of the link in the mail
 * @param name another name than the one that was chosen; null to keep that one
 * @param password of this registration, where nothing else shows it; null where it isn't asked
 * @param held what her browser holds
 */
public record ConfirmAccount(String token, String name, String password, RegistrantMark held) {}
