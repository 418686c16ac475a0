package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import nl.krachtkring.member.Guesses;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;

/**
 * How much reaches the moderators in an hour from one network, or from one account, so that nobody drowns them in texts or in
 * mail. Many phones of one provider share a network, and so do libraries and schools: the numbers are far above what they send on
 * an evening of talk.
 *
 * <p>Who tells that somebody is in danger is never refused. Beyond {@link #CALLS} what she tells waits for its turn and calls nobody:
 * else a flood would bury what others tell of danger, and fill the mailboxes until nobody opens them. Whoever is told that it is
 * too much reads whom to call.
 */
@Singleton
public class VisitorBudget {

    /** Texts without an account an hour: comments and experiences together. */
    static final int TEXTS = 40;
    /** Reports an hour of anything but danger. */
    static final int REPORTS = 20;
    /** How often an hour what is told of danger calls the moderators and stands on top. */
    static final int CALLS = 6;

    private final Guesses guesses;

    /**
     * For the container.
     *
     * @param guesses counts
     */
    @Inject
    public VisitorBudget(Guesses guesses) {
        this.guesses = guesses;
    }

    /**
     * Takes one of the texts that are left to visitors of a network.
     *
     * @param network from where
     * @param field beside which a refusal stands
     * @throws RuleViolation of that field when none is left
     */
    public void requireText(String network, String field) {
        if (!take("text", visitor(network), TEXTS)) {
            throw new RuleViolation(field, "moderation.error.tooMany");
        }
    }

    /**
     * Takes one of the calls that are left to visitors of a network.
     *
     * @param network from where
     * @return whether what was told of danger calls the moderators and stands on top
     */
    public boolean calls(String network) {
        return take("call", visitor(network), CALLS);
    }

    /**
     * Takes one of the calls that are left to the words of a member: a list found them, so they take nothing of what she has left to
     * tell of danger herself.
     *
     * @param member who wrote something; the holder of a link has no account, and changes one text alone
     * @return whether what she wrote calls the moderators; it stands on top in any case
     */
    boolean callsByWords(Actor member) {
        return member.isAnonymous() || take("words", who(member, ""), CALLS);
    }

    /** Takes one of the reports that are left; of danger there is always one. */
    void requireReport(Actor actor, String network) {
        if (!take("report", who(actor, network), REPORTS)) {
            throw new RuleViolation("text", "moderation.report.error.tooMany");
        }
    }

    /** As {@link #calls(String)}, of a report: members have their own, whatever network they share. */
    boolean calls(Actor actor, String network) {
        return take("call", who(actor, network), CALLS);
    }

    private boolean take(String what, String who, int most) {
        return guesses.take(what + ":" + who, Guesses.ANY_NETWORK, most);
    }

    private static String who(Actor actor, String network) {
        return actor.isAnonymous()
                ? visitor(network)
                : "person:" + actor.person().value();
    }

    private static String visitor(String network) {
        return "network:" + network;
    }
}
