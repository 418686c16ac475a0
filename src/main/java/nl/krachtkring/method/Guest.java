package nl.krachtkring.method;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;

/**
 * Somebody without an account who shares an experience.
 *
 * @param name the name to be shown
 * @param email where the private link goes; empty for nowhere
 * @param consents whether the box was ticked
 * @param shown the hash of the consent text that stood beside the box
 * @param network from where it is sent
 */
public record Guest(
        String name,

        @Email(message = "method.share.email.wrong") @Size(max = 254, message = "method.share.email.wrong")
        String email,

        boolean consents,
        String shown,
        String network) {}
