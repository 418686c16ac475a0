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
    OPEN_WITHDRAWN("OPEN", "WITHDRAWN"),
    CLOSED_WITHDRAWN("CLOSED", "WITHDRAWN"),
    SECRET_WITHDRAWN("HIDDEN", "WITHDRAWN"),
    OPEN_ERASED("OPEN", "ERASED"),
    CLOSED_ERASED("CLOSED", "ERASED"),
    SECRET_ERASED("HIDDEN", "ERASED"),
    /** For members alone, in a group that everyone reads. */
    OPEN_MEMBERS("OPEN", "PUBLISHED"),
    /** For members alone, in a group that lets guests in. */
    CLOSED_MEMBERS("CLOSED", "PUBLISHED"),
    /** Questions to the facilitators. */
    OPEN_ASKED("OPEN", "PUBLISHED"),
    CLOSED_ASKED("CLOSED", "PUBLISHED"),
    SECRET_ASKED("HIDDEN", "PUBLISHED"),
    OPEN_ASKED_WAITS("OPEN", "HELD"),
    /** What the author asked the writer of an experience, in no group. */
    WRITER_ASKED("NONE", "PUBLISHED"),
    WRITER_ASKED_HIDDEN("NONE", "HIDDEN"),
    /** In a closed group that was archived. */
    ARCHIVED_STANDS("ARCHIVED", "PUBLISHED"),
    ARCHIVED_HIDDEN("ARCHIVED", "HIDDEN"),
    /** The name of a hidden group. */
    SECRET_NAME("HIDDEN", null),
    /** Titles and places of meetings. */
    OPEN_MEETING("OPEN", null),
    CLOSED_MEETING("CLOSED", null),
    SECRET_MEETING("HIDDEN", null);

    private final String group;
    private final String status;

    Mark(String group, String status) {
        this.group = group;
        this.status = status;
    }

    /** Its group, by its kind; the archived one is closed. */
    String group() {
        return group;
    }

    /** Who reads its group: OPEN, CLOSED or HIDDEN; null without one. */
    String kind() {
        if (isOfWriter()) {
            return null;
        }
        return group.equals("ARCHIVED") ? "CLOSED" : group;
    }

    boolean isMeeting() {
        return name().endsWith("_MEETING");
    }

    boolean membersOnly() {
        return name().endsWith("_MEMBERS") || isAsked();
    }

    /** Whether it was asked of the writer of an experience, who has a badge and belongs to no group. */
    boolean isOfWriter() {
        return name().startsWith("WRITER_");
    }

    boolean isAsked() {
        return name().contains("_ASKED");
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

    /** Who gets the page of the discussion. */
    Set<Who> pageBy() {
        return switch (status) {
            case "HELD" -> EnumSet.of(Who.AUTHOR);
            case "WITHDRAWN" -> EnumSet.noneOf(Who.class);
            default -> seenBy();
        };
    }

    /** Who may see its word in a title: who decides on a reply sees what that stands under. */
    Set<Who> titleSeenBy() {
        Set<Who> seen = seenBy();
        if (name().endsWith("_STANDS") && !group.equals("ARCHIVED")) {
            seen.add(Who.REASONED);
            if (!kind().equals("HIDDEN")) {
                seen.add(Who.GROUP_MODERATOR);
            }
        }
        return seen;
    }

    /**
     * Who may see its words anywhere. What waits is seen by its author and by who decides on it, in a group that she doesn't
     * read only after a reason; what is hidden stays with its author; what was erased is nobody's. A role opens no group,
     * and a suspended member is a visitor.
     */
    Set<Who> seenBy() {
        if (status != null && !status.equals("PUBLISHED")) {
            return switch (status) {
                case "HELD" -> waitsFor();
                case "ERASED" -> EnumSet.noneOf(Who.class);
                default -> EnumSet.of(Who.AUTHOR);
            };
        }
        if (group.equals("OPEN") && !membersOnly()) {
            return EnumSet.allOf(Who.class);
        }
        if (isOfWriter()) {
            return EnumSet.of(Who.AUTHOR, Who.PROFESSIONAL);
        }
        if (isAsked()) {
            return EnumSet.of(Who.AUTHOR, Who.FACILITATOR);
        }
        Set<Who> seen = EnumSet.of(Who.AUTHOR, Who.MEMBER, Who.FACILITATOR);
        if (this == SECRET_NAME) {
            // A case that she has a reason to read says in which group it is.
            seen.add(Who.REASONED);
        }
        if (this == CLOSED_STANDS) {
            seen.add(Who.GUEST);
        }
        return seen;
    }

    private Set<Who> waitsFor() {
        if (isAsked()) {
            return EnumSet.of(Who.AUTHOR, Who.REASONED);
        }
        return switch (group) {
            case "OPEN" -> EnumSet.of(Who.AUTHOR, Who.MODERATOR, Who.REASONED, Who.GROUP_MODERATOR);
            case "CLOSED" -> EnumSet.of(Who.AUTHOR, Who.REASONED, Who.GROUP_MODERATOR);
            default -> EnumSet.of(Who.AUTHOR, Who.REASONED);
        };
    }
}
