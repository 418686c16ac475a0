package nl.krachtkring.member;

import java.time.Instant;

/**
 * An account that waits until its address is confirmed.
 *
 * @param name the name that was chosen
 * @param free whether it can be hers: nobody else has taken it
 * @param asked when it was asked for
 * @param provider the organisation at which she will sign in; null for none
 * @param providerAddress where she signs in there, a path of this site; null for none
 * @param mine whether this browser shows that it was she who asked; else she types its password, or signs in there
 */
public record WaitingAccount(
        String name, boolean free, Instant asked, String provider, String providerAddress, boolean mine) {

    /**
     * Whether the password shows that it was she who asked.
     *
     * @return false where nothing more is needed, or an organisation says who she is
     */
    public boolean isPasswordAsked() {
        return !mine && provider == null;
    }

    /**
     * Whether signing in at the organisation shows that it was she who asked.
     *
     * @return whether confirming waits for that
     */
    public boolean isProviderAsked() {
        return !mine && provider != null;
    }
}
