package nl.krachtkring.discussion;

import jakarta.persistence.EntityManager;
import nl.krachtkring.comment.CommentMoving;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.RepliesMoved;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Heard;
import nl.krachtkring.given.Hours;
import nl.krachtkring.member.OneTimeNames;
import nl.krachtkring.platform.audit.AuditTrail;

/** What facilitators arrange, with its collaborators, in one transaction. */
final class ArrangingDesk {

    final Heard<ContributionChanged> changed = new Heard<>();
    final Heard<RepliesMoved> moved = new Heard<>();
    final DiscussionArranging arranging;
    final TalkRows rows;
    final Hours clock = new Hours();

    ArrangingDesk(EntityManager entities) {
        rows = new TalkRows(entities);
        DiscussionRepository discussions = new DiscussionRepository(entities, GivenRows.of(entities));
        arranging = new DiscussionArranging(
                discussions,
                new DiscussionNotes(entities),
                new CommentMoving(entities, new OneTimeNames(entities, GivenRows.of(entities), null), null),
                new AuditTrail(entities, one -> "0".repeat(64), clock),
                changed,
                new RepliesElsewhere(discussions, changed, moved),
                clock);
    }
}
