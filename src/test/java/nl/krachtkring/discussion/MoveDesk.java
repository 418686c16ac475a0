package nl.krachtkring.discussion;

import jakarta.persistence.EntityManager;
import nl.krachtkring.comment.CommentMoving;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Heard;
import nl.krachtkring.given.Hours;
import nl.krachtkring.group.GroupFacts;
import nl.krachtkring.group.GroupKind;
import nl.krachtkring.group.Groups;
import nl.krachtkring.group.Joining;
import nl.krachtkring.member.OneTimeNames;
import nl.krachtkring.platform.audit.AuditTrail;

/** Moving to another group, with its collaborators, in one transaction. */
final class MoveDesk {

    final Heard<ContributionChanged> changed = new Heard<>();
    final DiscussionMoving moving;
    final TalkRows rows;
    final Hours clock = new Hours();

    MoveDesk(EntityManager entities) {
        rows = new TalkRows(entities);
        moving = new DiscussionMoving(
                entities,
                new DiscussionRepository(entities, GivenRows.of(entities)),
                groups(entities),
                new DiscussionNotes(entities),
                new CommentMoving(entities, new OneTimeNames(entities, GivenRows.of(entities), null), null),
                new AuditTrail(entities, one -> "0".repeat(64), clock),
                changed,
                clock);
    }

    private static Groups groups(EntityManager entities) {
        return new Groups(null, entities) {
            @Override
            public GroupFacts facts(long group) {
                Object kind = entities.createNativeQuery("SELECT kind FROM community_group WHERE id = " + group)
                        .getSingleResult();
                return new GroupFacts(group, GroupKind.valueOf((String) kind), Joining.FREE);
            }
        };
    }
}
