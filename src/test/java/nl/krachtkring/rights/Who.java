package nl.krachtkring.rights;

import java.util.List;
import java.util.Locale;

/** The people who try every door. Each but the visitor has an account and a sign-in of its own. */
enum Who {
    VISITOR,
    /** An account and nothing else. */
    OUTSIDER,
    /** Wrote everything in the marked groups. */
    AUTHOR,
    MEMBER,
    FACILITATOR,
    /** Was a member until the groups let her go. */
    FORMER,
    /** Has a confirmed badge and belongs to none of the groups. */
    PROFESSIONAL("PROFESSIONAL"),
    /** Was let in by a vote to the discussion that stands in the closed group, which is a parents' group. */
    GUEST("PROFESSIONAL"),
    /** Speaks for an organisation. */
    CONTACT,
    MODERATOR("MODERATOR"),
    /** A moderator who gave her reason for each case in a group that she doesn't read. */
    REASONED("MODERATOR"),
    /** Moderator of the open and the closed group alone, with a reason for each case of the closed one. */
    GROUP_MODERATOR,
    EDITOR("EDITOR"),
    PRIVACY_OFFICER("PRIVACY_OFFICER"),
    ADMINISTRATOR("ADMINISTRATOR"),
    /** A moderator who has not given the second factor. */
    HALF_MODERATOR("MODERATOR"),
    /** Member of the groups, and kept out by a decision. */
    SUSPENDED;

    static final List<Who> IN_THE_GROUPS = List.of(AUTHOR, MEMBER, FACILITATOR, SUSPENDED);

    private final String right;

    Who() {
        this(null);
    }

    Who(String right) {
        this.right = right;
    }

    /** The site-wide role; null without one or for a badge. */
    String role() {
        return hasBadge() ? null : right;
    }

    boolean hasBadge() {
        return "PROFESSIONAL".equals(right);
    }

    boolean hasAccount() {
        return this != VISITOR;
    }

    /** Whether the portal knows nobody by her cookie. */
    boolean isStranger() {
        return this == VISITOR || this == SUSPENDED;
    }

    /** Whether the second factor was given. */
    boolean isProven() {
        return (role() != null && this != HALF_MODERATOR) || this == GROUP_MODERATOR;
    }

    /** What the cookie of the sign-in holds. */
    String token() {
        return "rights-" + name().toLowerCase(Locale.ROOT);
    }
}
