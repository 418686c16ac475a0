package nl.krachtkring.group;

import java.time.Instant;

/**
 * What facilitators can change of a group, as it is now.
 *
 * @param summary what it is about
 * @param rules its own rules as Markdown; empty without any
 * @param question what somebody who asks to join is asked; empty without one
 * @param joining how one becomes a member
 * @param months how long discussions stand after the last reply, also when that is still to begin; null for always
 * @param from when the months begin; null when they count now
 * @param checked whether a moderator reads what members write before it appears
 * @param version of what was read, to be sent along with a change
 */
public record GroupSettings(
        String summary,
        String rules,
        String question,
        Joining joining,
        Integer months,
        Instant from,
        boolean checked,
        int version) {}
