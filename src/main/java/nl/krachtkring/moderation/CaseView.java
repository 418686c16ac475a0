package nl.krachtkring.moderation;

import java.util.List;
import java.util.Set;
import nl.krachtkring.contribution.WordChanges;

/**
 * A case with everything a moderator needs to decide.
 *
 * @param item what it is about
 * @param version to be given back with the decision
 * @param open whether it still waits
 * @param html the text, sanitised
 * @param reports what was reported about it
 * @param statements earlier decisions, newest first
 * @param changes word by word what this change makes of the text that stands; empty when this is no change
 * @param versions how it stood before, the last version first
 * @param secondIsOthers whether an author asked that somebody else looks at what this moderator decided
 * @param acts what this moderator can do
 */
public record CaseView(
        QueueItem item,
        int version,
        boolean open,
        String html,
        List<ReportView> reports,
        List<StatementView> statements,
        List<WordChanges.Piece> changes,
        List<VersionView> versions,
        boolean secondIsOthers,
        Set<Act> acts) {

    /** Makes the collections immutable. */
    public CaseView {
        reports = List.copyOf(reports);
        statements = List.copyOf(statements);
        changes = List.copyOf(changes);
        versions = List.copyOf(versions);
        acts = Set.copyOf(acts);
    }

    /** A case of which the moderator sees nothing but that it is there. */
    static CaseView behindDoor(QueueItem item, int version, boolean open) {
        return new CaseView(item, version, open, "", List.of(), List.of(), List.of(), List.of(), false, Set.of());
    }

    /**
     * Whether something can be done, for pages as {@code view.may('HIDE')}.
     *
     * @param act the name of the act
     * @return whether this moderator can do it now
     */
    public boolean may(String act) {
        return acts.contains(Act.valueOf(act));
    }
}
