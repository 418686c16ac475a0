package nl.krachtkring.member;

/**
 * Lets invited people make an account where registration is by invitation only. A room that invites implements it; the
 * invitation's own page sends people to {@code /aanmelden?terug=<its address>}, so that they land on it afterwards.
 */
public interface InvitationSource {

    /**
     * Whether an address is that of an invitation that somebody can still accept.
     *
     * @param address where she was, a path of this site
     * @return whether she may make an account
     */
    boolean opens(String address);
}
