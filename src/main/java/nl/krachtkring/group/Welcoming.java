package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.Tokens;

/** Coming into a group by an invitation. Whoever holds one may know of the group, also of a hidden one. */
@Singleton
public class Welcoming {

    private final InvitationRepository invitations;
    private final GroupRepository groups;
    private final GroupNames names;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param invitations the invitations
     * @param groups the groups
     * @param names the names of people in groups
     * @param audit the log
     * @param clock the time
     */
    @Inject
    public Welcoming(
            InvitationRepository invitations, GroupRepository groups, GroupNames names, AuditTrail audit, Clock clock) {
        this.invitations = invitations;
        this.groups = groups;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What an invitation offers. Looking uses nothing up.
     *
     * @param actor who looks
     * @param token what stands in the link
     * @return empty when it is expired, used up, taken back or forged, or the group is closed
     */
    @Transactional
    public Optional<InvitationOffer> offer(Actor actor, String token) {
        return invitations
                .byHash(Tokens.sha256(token))
                .filter(found -> found.works(clock.instant()))
                .flatMap(found -> offer(actor, groups.group(found.groupId()), found));
    }

    /** Whether somebody can still come in by it. */
    boolean works(String token) {
        return offer(Actor.anonymous(), token).isPresent();
    }

    private Optional<InvitationOffer> offer(Actor actor, CommunityGroup group, Invitation found) {
        if (group.facts().closed()) {
            return Optional.empty();
        }
        return Optional.of(new InvitationOffer(
                group.slug(),
                group.name(),
                group.summary(),
                group.facts().kind(),
                group.isForParents(),
                group.rules() == null ? "" : group.rules(),
                found.view().until(),
                groups.membership(group.id(), actor).isPresent()));
    }

    /**
     * Comes in. Doing it twice is doing it once, and uses the invitation once.
     *
     * @param actor who
     * @param token what stands in the link
     * @param name the name in the group
     * @return the word of the group
     * @throws NotFound when the invitation works no longer
     * @throws nl.krachtkring.platform.access.RuleViolation of field {@code name}
     * @throws nl.krachtkring.platform.access.NotAllowed for visitors, and by link for whose membership was ended
     */
    @Transactional
    public String accept(Actor actor, String token, String name) {
        Access.require(Decision.allowIf(!actor.isAnonymous(), "group.join.signIn"));
        groups.oneAtATime(actor.person());
        Invitation invitation = invitations.byHashAlone(Tokens.sha256(token)).orElseThrow(NotFound::new);
        CommunityGroup group = groups.group(invitation.groupId());
        if (groups.membership(group.id(), actor).isPresent()) {
            return group.slug();
        }
        Instant now = clock.instant();
        if (!invitation.works(now) || group.facts().closed()) {
            throw new NotFound();
        }
        settle(actor, group, invitation, now);
        long persona = names.chosen(actor, name, group.id()).value();
        groups.add(new Membership(group.id(), actor.person().value(), persona, MembershipRole.MEMBER, now));
        invitation.use();
        audit.record(actor, "group.invite.accept", "GROUP", group.id(), null);
        return group.slug();
    }

    /** A request that waits is answered by the invitation; a link on the wall doesn't undo an ended membership. */
    private void settle(Actor actor, CommunityGroup group, Invitation invitation, Instant now) {
        Optional<JoinRequest> request = groups.requestOf(group.id(), actor);
        Optional<Instant> ended = request.map(JoinRequest::endedAt);
        Access.require(GroupPolicy.mayComeBy(
                ended.isPresent(), ended.filter(invitation::isPersonalSince).isPresent()));
        request.filter(r -> ended.isPresent() || r.state() == JoinRequest.State.ASKED)
                .ifPresent(r -> r.comeIn(now));
    }
}
