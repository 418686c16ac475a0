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
 * @param password the password
 * @param sixteen whether she says to be sixteen or older (house rule; AVG article 8)
 * @param rules whether she agrees to the house rules
 * @param discreet whether mail tells nothing
 * @param consents what she consents to; nothing is ticked beforehand
 * @param texts the texts that stood on the page, as {@link RegistrationTexts#mark} names them
 * @param returnTo where she was, a path of this site; null for nowhere
 * @param language of the page
 */
public record Register(
        @NotBlank(message = "member.register.email.missing") String email,
        @NotBlank(message = "member.name.short") String name,

        @NotBlank(message = "member.register.password.missing")
        String password,

        @AssertTrue(message = "member.register.sixteen.missing")
        boolean sixteen,

        @AssertTrue(message = "member.register.rules.missing")
        boolean rules,

        boolean discreet,
        Set<Purpose> consents,
        String texts,
        String returnTo,
        Locale language) {

    /** Makes the set immutable. */
    public Register {
        consents = Set.copyOf(consents);
    }
}
