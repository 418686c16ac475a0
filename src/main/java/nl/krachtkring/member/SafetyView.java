package nl.krachtkring.member;

import java.util.List;

/**
 * How safe one's own account is.
 *
 * @param email the address that mail goes to
 * @param devices where one is signed in
 * @param passkeys her keys, oldest first
 * @param factor whether a second step is set up
 * @param removable whether she may do without it: no role of hers demands it
 * @param needed whether a role waits for it
 * @param password whether there is a password; without one she comes in by an organisation, a passkey or a code by mail
 * @param codesLeft how many recovery codes are left
 */
public record SafetyView(
        String email,
        List<SignInView> devices,
        List<PasskeyView> passkeys,
        boolean factor,
        boolean removable,
        boolean needed,
        boolean password,
        int codesLeft) {

    /** Makes the lists immutable. */
    public SafetyView {
        devices = List.copyOf(devices);
        passkeys = List.copyOf(passkeys);
    }
}
