package nl.krachtkring.discussion;

import jakarta.persistence.EntityManager;
import nl.krachtkring.comment.CommentMoving;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionPublished;
import nl.krachtkring.contribution.RepliesMoved;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Heard;
import nl.krachtkring.given.Hours;
import nl.krachtkring.member.OneTimeNames;
import nl.krachtkring.platform.audit.AuditTrail;

/** Setting replies apart, with its collaborators, in one transaction. */
final class SplitDesk {

    final Heard<ContributionPublished> published = new Heard<>();
    final Heard<ContributionChanged> changed = new Heard<>();
    final Heard<RepliesMoved> moved = new Heard<>();
    final DiscussionSplitting splitting;
    final TalkRows rows;
    final Hours clock = new Hours();

    SplitDesk(EntityManager entities) {
        rows = new TalkRows(entities);
        DiscussionRepository discussions = new DiscussionRepository(entities, GivenRows.of(entities));
        splitting = new DiscussionSplitting(
                discussions,
                new DiscussionNotes(entities),
                new CommentMoving(entities, new OneTimeNames(entities, GivenRows.of(entities), null), null),
                new AuditTrail(entities, one -> "0".repeat(64), clock),
                published,
                new RepliesElsewhere(discussions, changed, moved),
                clock);
    }
}
