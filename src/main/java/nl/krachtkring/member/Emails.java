package nl.krachtkring.member;

import java.net.IDN;
import java.util.Locale;
import nl.krachtkring.platform.access.RuleViolation;

/** What an e-mail address is here, and by which key one is found. */
public final class Emails {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;

    private Emails() {}

    /**
     * Whether mail can be sent to it: one at-sign, printable ASCII before it, a host name with a dot after it.
     *
     * @param email what was typed
     * @return whether it is an address
     */
    public static boolean isValid(String email) {
        String text = email.strip();
        int at = text.indexOf('@');
        if (at < 1 || at > LONGEST_LOCAL || at != text.lastIndexOf('@') || text.length() > LONGEST) {
            return false;
        }
        String local = text.substring(0, at);
        boolean plain = local.chars().allMatch(c -> c > ' ' && c < 0x7f && "\"(),:;<>[]\\".indexOf(c) < 0);
        return plain && !local.startsWith(".") && !local.endsWith(".") && isHost(text.substring(at + 1));
    }

    /** Refuses what no mail can be sent to, beside the field {@code email}. */
    static void check(String email) {
        if (email == null || !isValid(email)) {
            throw new RuleViolation("email", "member.register.email.wrong");
        }
    }

    private static boolean isHost(String domain) {
        try {
            String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
            return ascii.indexOf('.') > 0 && !ascii.endsWith(".") && ascii.length() <= LONGEST;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * The same for every spelling of an address: lower case, the host in ASCII.
     *
     * @param email an address
     * @return its key
     */
    public static String key(String email) {
        String text = email.strip().toLowerCase(Locale.ROOT);
        int at = text.lastIndexOf('@');
        try {
            return at < 0 ? text : text.substring(0, at + 1) + IDN.toASCII(text.substring(at + 1));
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
