package nl.krachtkring.group;

import java.util.List;
import nl.krachtkring.member.PersonaView;

/**
 * A meeting as one reader sees it.
 *
 * @param summary what, where and when
 * @param plan the whole plan
 * @param about what will happen, as safe HTML; empty without
 * @param coming who comes, by name; empty for outsiders
 * @param comingCount how many come; null for outsiders
 * @param own whether the reader comes; null when she didn't say
 * @param free how many places are left; null without a limit and for outsiders
 * @param mayReply whether the reader can say whether she comes
 * @param mayTend whether the reader can change or cancel it
 * @param mayReport whether the reader can write the report
 * @param cancelReason why it is not held; empty unless it is cancelled
 * @param report how it was, as safe HTML; empty until then
 * @param agreements what was agreed
 * @param readers who can read along
 * @param mayPropose whether the reader can propose a guest for it
 * @param mayReadGroup whether the rest of the agenda is the reader's too, which it isn't for a guest
 */
public record MeetingView(
        MeetingSummary summary,
        MeetingPlan plan,
        String about,
        List<PersonaView> coming,
        Long comingCount,
        Boolean own,
        Long free,
        boolean mayReply,
        boolean mayTend,
        boolean mayReport,
        String cancelReason,
        String report,
        List<Agreement> agreements,
        Readers readers,
        boolean mayPropose,
        boolean mayReadGroup) {

    /** Makes the lists immutable. */
    public MeetingView {
        coming = List.copyOf(coming);
        agreements = List.copyOf(agreements);
    }
}
