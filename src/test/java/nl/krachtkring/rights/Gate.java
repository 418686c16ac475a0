package nl.krachtkring.rights;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Who gets something else than the absent page. Each row of {@code rights/endpoints.txt} names one. */
enum Gate {
    /** Everyone; what stands on the page is a matter of marks. */
    EVERYONE,
    /** Nobody: the page behind an address is none itself. */
    NOBODY,
    /** Whoever holds a token of 128 bits; everyone else reads that the link doesn't work, and a calendar gets the absent page. */
    BEARER,
    /** Whoever is signed in, about herself alone; signed out one is sent to sign in. */
    SIGNED_IN,
    /** Whoever is signed in; signed out it is absent. */
    ACCOUNT,
    /** The author of the text. */
    OWN,
    /** Whoever may know that the group is there. */
    KNOWS,
    /** Whoever reads what is said in the group. */
    READS,
    /** Members and facilitators of the group, open ones too. */
    MEMBERS,
    /** Facilitators of the group. */
    TENDS,
    /** Members of a parents' group. */
    DOOR,
    /** Readers of the group, and the guest of exactly this meeting. */
    MEETING,
    /** Readers of the discussion, and its guest, as its mark says. */
    TALK,
    /** Moderators who gave the second step; at a case, those of its group too. */
    MODERATOR,
    /** Moderators of the site who gave the second step. */
    SITE_MODERATOR,
    /** Moderators and administrators. */
    MEASURES,
    /** Moderators and privacy officers who gave the second step; the page of one opening, the two it is between. */
    SEALS,
    /** The contact person herself, editors and administrators. */
    SPEAKS,
    /** Editors and administrators. */
    DESCRIBES,
    /** Editors. */
    EDITS,
    /** Administrators. */
    ADMINISTRATOR,
    /** The administrator who gave a reason for looking, for as long as it counts. */
    REASONED,
    /** Administrators, about a group that waits. */
    DECIDES,
    /** Contact persons and administrators, about badges that wait for them. */
    BADGES,
    /** Everyone, where the demo runs. */
    DEMO;

    /**
     * Who gets in.
     *
     * @param kind the kind of the group: OPEN, CLOSED or HIDDEN; null for what belongs to no group
     * @return the people of the walk; everyone where the walk doesn't ask
     */
    Set<Who> opensFor(String kind) {
        return switch (this) {
            case NOBODY -> EnumSet.noneOf(Who.class);
            case ACCOUNT ->
                Arrays.stream(Who.values())
                        .filter(who -> !who.isStranger())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Who.class)));
            case OWN -> EnumSet.of(Who.AUTHOR);
            case KNOWS -> "HIDDEN".equals(kind) ? inside() : EnumSet.allOf(Who.class);
            case READS, MEETING -> "OPEN".equals(kind) ? EnumSet.allOf(Who.class) : inside();
            case MEMBERS -> inside();
            case TENDS -> EnumSet.of(Who.FACILITATOR);
            case DOOR -> "CLOSED".equals(kind) ? inside() : EnumSet.noneOf(Who.class);
            case MODERATOR ->
                "HIDDEN".equals(kind)
                        ? EnumSet.of(Who.MODERATOR, Who.REASONED)
                        : EnumSet.of(Who.MODERATOR, Who.REASONED, Who.GROUP_MODERATOR);
            case SITE_MODERATOR -> EnumSet.of(Who.MODERATOR, Who.REASONED);
            case MEASURES -> EnumSet.of(Who.MODERATOR, Who.REASONED, Who.ADMINISTRATOR);
            case SEALS -> EnumSet.of(Who.MODERATOR, Who.REASONED, Who.PRIVACY_OFFICER);
            case SPEAKS -> EnumSet.of(Who.CONTACT, Who.EDITOR, Who.ADMINISTRATOR);
            case DESCRIBES -> EnumSet.of(Who.EDITOR, Who.ADMINISTRATOR);
            case EDITS -> EnumSet.of(Who.EDITOR);
            case ADMINISTRATOR -> EnumSet.of(Who.ADMINISTRATOR);
            case BADGES -> EnumSet.of(Who.CONTACT, Who.ADMINISTRATOR);
            case EVERYONE, BEARER, SIGNED_IN, TALK, REASONED, DECIDES, DEMO -> EnumSet.allOf(Who.class);
        };
    }

    private static Set<Who> inside() {
        return EnumSet.of(Who.AUTHOR, Who.MEMBER, Who.FACILITATOR);
    }
}
