package nl.krachtkring.rights;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What is marked, and the table of who may see the mark. A mark is a word that stands nowhere else; it is part of a title or a
 * text.
 */
enum Mark {
    OPEN_STANDS("OPEN", "PUBLISHED"),
    OPEN_WAITS("OPEN", "HELD"),
    OPEN_HIDDEN("OPEN", "HIDDEN"),
    CLOSED_STANDS("CLOSED", "PUBLISHED"),
    CLOSED_WAITS("CLOSED", "HELD"),
    CLOSED_HIDDEN("CLOSED", "HIDDEN"),
    SECRET_STANDS("HIDDEN", "PUBLISHED"),
    SECRET_WAITS("HIDDEN", "HELD"),
    SECRET_HIDDEN("HIDDEN", "HIDDEN"),
    /** The name of a hidden group. */
    SECRET_NAME("HIDDEN", null);

    private final String group;
    private final String status;

    Mark(String group, String status) {
        this.group = group;
        this.status = status;
    }

    /** The kind of its group: OPEN, CLOSED or HIDDEN. */
    String group() {
        return group;
    }

    /** The state of the discussion and the reply that bear it; null for a name. */
    String status() {
        return status;
    }

    /** The word of a discussion. */
    String word() {
        return "kanarie" + name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** The word of a reply in the discussion that stands in the same group. */
    String replyWord() {
        return "mees" + name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /**
     * Who may see the word of the discussion, or the name, anywhere. What waits is seen by its author and by who decides on
     * it; what is hidden stays with its author. A role opens no group, and a suspended member is a visitor. A moderator who
     * decides on a reply sees the title of the discussion that it stands in.
     */
    Set<Who> seenBy() {
        Set<Who> seen = replySeenBy();
        if ("PUBLISHED".equals(status)) {
            seen.add(Who.MODERATOR);
        }
        return seen;
    }

    /** Who may see the word of the reply anywhere. */
    Set<Who> replySeenBy() {
        if ("HELD".equals(status)) {
            return EnumSet.of(Who.AUTHOR, Who.MODERATOR);
        }
        if ("HIDDEN".equals(status)) {
            return EnumSet.of(Who.AUTHOR);
        }
        if (group.equals("OPEN")) {
            return EnumSet.allOf(Who.class);
        }
        Set<Who> seen = EnumSet.of(Who.AUTHOR, Who.MEMBER, Who.FACILITATOR);
        if (status == null) {
            // A case says in which group it is.
            seen.add(Who.MODERATOR);
        }
        return seen;
    }
}
