package nl.krachtkring.member;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import java.util.Set;
import nl.krachtkring.privacy.Purpose;

/**
 * What somebody fills in to make an account.
 *
 * @param email the address
 * @param name name or pseudonym
 * @param password the password; not asked of who proved an identity
 * @param sixteen whether she says to be sixteen or older (house rule; AVG article 8)
 * @param rules whether she agrees to the house rules
 * @param discreet whether mail tells nothing
 * @param consents what she consents to; nothing is ticked beforehand
 * @param texts the texts that stood on the page, as {@link RegistrationTexts#mark} names them
 * @param returnTo where she was, a path of this site; null for nowhere
 * @param language of the page
 * @param identity who she is at an organisation, with which she wants to sign in; null for by a password
 */
public record Register(
        @NotBlank(message = "member.register.email.missing") String email,
        @NotBlank(message = "member.name.short") String name,

        String password,

        @AssertTrue(message = "member.register.sixteen.missing")
        boolean sixteen,

        @AssertTrue(message = "member.register.rules.missing")
        boolean rules,

        boolean discreet,
        Set<Purpose> consents,
        String texts,
        String returnTo,
        Locale language,
        ProvenIdentity identity) {

    /** Makes the set immutable. */
    public Register {
        consents = Set.copyOf(consents);
    }
}
