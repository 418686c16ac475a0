package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.member.Names;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.richtext.Typed;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;

/** Proposing groups, and agreeing to them. */
@Singleton
public class GroupProposals {

    /** So many wait at once for one person: more is not looked at with care. */
    private static final int MOST_WAITING = 3;

    private static final int LONGEST_REASON = 500;

    /** Within this time the same proposal is a second click. */
    private static final Duration SECOND_CLICK = Duration.ofMinutes(10);

    private final ProposalRepository proposals;
    private final GroupRepository groups;
    private final GroupTemplates templates;
    private final GroupWords words;
    private final GroupStart start;
    private final GroupNames names;
    private final Answers answers;
    private final AuditTrail audit;
    private final Settings settings;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param proposals what was proposed
     * @param groups the groups
     * @param templates the kinds of groups
     * @param words what a group may be called
     * @param start makes a group of a proposal
     * @param names the names of people in groups
     * @param answers tells people what was decided
     * @param audit the log
     * @param settings whether groups are founded at once
     * @param clock the time
     */
    @Inject
    public GroupProposals(
            ProposalRepository proposals,
            GroupRepository groups,
            GroupTemplates templates,
            GroupWords words,
            GroupStart start,
            GroupNames names,
            Answers answers,
            AuditTrail audit,
            Settings settings,
            Clock clock) {
        this.proposals = proposals;
        this.groups = groups;
        this.templates = templates;
        this.words = words;
        this.start = start;
        this.names = names;
        this.answers = answers;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Proposes a group; where nobody has to agree, it lives at once. Doing it twice is doing it once.
     *
     * @param actor who
     * @param wish the five answers
     * @return the word of the new group; empty while an administrator has to agree
     * @throws RuleViolation of field {@code template}, {@code groupName} or {@code name}
     */
    @Transactional
    public Optional<String> propose(Actor actor, @Valid ProposeGroup wish) {
        Access.require(GroupPolicy.mayPropose(actor));
        groups.oneAtATime(actor.person());
        Instant now = clock.instant();
        List<GroupProposal> own = proposals.of(actor.person());
        Optional<GroupProposal> same =
                own.stream().filter(p -> isSame(p, wish, now)).findFirst();
        if (same.isPresent()) {
            return same.map(GroupProposal::groupId)
                    .map(group -> groups.group(group).slug());
        }
        if (own.stream().filter(GroupProposals::isWaiting).count() >= MOST_WAITING) {
            throw new RuleViolation("groupName", "group.propose.many");
        }
        return begin(actor, wish, now);
    }

    private Optional<String> begin(Actor actor, ProposeGroup wish, Instant now) {
        GroupTemplate template = templates
                .of(wish.template())
                .orElseThrow(() -> new RuleViolation("template", "group.propose.template.needed"));
        ProposeGroup plan = new ProposeGroup(
                template.key(), words.name(wish.groupName()), wish.summary(), wish.kind(), wish.name());
        long persona = names.chosen(actor, wish.name()).value();
        GroupProposal proposal = new GroupProposal(actor.person().value(), persona, plan, kind(wish, template), now);
        proposals.add(proposal);
        audit.record(actor, "group.propose", "GROUP_PROPOSAL", proposal.publicId(), null);
        if (settings.is(Setting.PORTAL_GROUPS_FREE) || actor.has(SiteRole.ADMINISTRATOR)) {
            return Optional.of(start.start(actor, proposal, now).slug());
        }
        answers.tellAdministrators();
        return Optional.empty();
    }

    /**
     * Agrees: the group lives and its proposer is its facilitator.
     *
     * @param actor an administrator
     * @param proposal its public number
     * @return the word of the group
     * @throws nl.krachtkring.platform.access.Conflict when another administrator decided first
     */
    @Transactional
    public String agree(Actor actor, long proposal) {
        Access.require(GroupPolicy.mayAgree(actor));
        GroupProposal found = proposals.alone(proposal);
        CommunityGroup group = start.start(actor, found, clock.instant());
        answers.tell(found.personId(), "group.mail.answer", "/groepen/nieuw");
        return group.slug();
    }

    /**
     * Refuses, with a reason that the proposer reads.
     *
     * @param actor an administrator
     * @param proposal its public number
     * @param reason in plain words, at most 500 characters
     * @throws RuleViolation of field {@code reason}
     * @throws nl.krachtkring.platform.access.Conflict when another administrator decided first
     */
    @Transactional
    public void refuse(Actor actor, long proposal, String reason) {
        Access.require(GroupPolicy.mayAgree(actor));
        GroupProposal found = proposals.alone(proposal);
        String why = Typed.text(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new RuleViolation("reason", "group.propose.reason.needed");
        }
        found.refuse(why, clock.instant());
        audit.record(actor, "group.propose.refuse", "GROUP_PROPOSAL", found.publicId(), why);
        answers.tell(found.personId(), "group.mail.answer", "/groepen/nieuw");
    }

    private static boolean isSame(GroupProposal earlier, ProposeGroup wish, Instant now) {
        boolean justAgreed = earlier.state() == GroupProposal.State.AGREED
                && earlier.proposedAt().plus(SECOND_CLICK).isAfter(now);
        return (isWaiting(earlier) || justAgreed)
                && Names.skeleton(earlier.name()).equals(Names.skeleton(wish.groupName()));
    }

    private static boolean isWaiting(GroupProposal proposal) {
        return proposal.state() == GroupProposal.State.WAITING;
    }

    private static GroupKind kind(ProposeGroup wish, GroupTemplate template) {
        return Arrays.stream(GroupKind.values())
                .filter(kind -> kind.name().equals(wish.kind()))
                .findFirst()
                .orElse(template.kind());
    }
}
