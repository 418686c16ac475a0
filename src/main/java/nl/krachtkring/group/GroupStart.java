package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonaId;

/** Makes a living group of a proposal: with its rules, its facilitator and a first discussion. */
@Singleton
class GroupStart {

    private final GroupRepository repository;
    private final GroupTemplates templates;
    private final GroupWords words;
    private final FirstDiscussion first;
    private final AuditTrail audit;

    @Inject
    GroupStart(
            GroupRepository repository,
            GroupTemplates templates,
            GroupWords words,
            FirstDiscussion first,
            AuditTrail audit) {
        this.repository = repository;
        this.templates = templates;
        this.words = words;
        this.first = first;
        this.audit = audit;
    }

    CommunityGroup start(Actor actor, GroupProposal proposal, Instant now) {
        proposal.requireWaiting();
        GroupTemplate template =
                templates.of(proposal.template()).orElseThrow(() -> new Conflict("group.propose.template.gone"));
        CommunityGroup group = new CommunityGroup(plan(proposal, template), now);
        group.keepFor(template.months());
        group.takeOneTimeNames(template.oneTimeNames());
        repository.add(group);
        repository.add(
                new Membership(group.id(), proposal.personId(), proposal.personaId(), MembershipRole.FACILITATOR, now));
        proposal.agree(group.id(), now);
        audit.record(actor, "group.found", "GROUP", group.id(), null);
        group.welcomeWith(first.open(
                group.id(), new PersonaId(proposal.personaId()), template.welcomeTitle(), template.welcome()));
        return group;
    }

    private FoundGroup plan(GroupProposal proposal, GroupTemplate template) {
        return new FoundGroup(
                words.slug(proposal.name(), proposal.kind()),
                proposal.name(),
                proposal.kind(),
                template.joining(proposal.kind()),
                template.question(),
                template.parents(),
                false,
                proposal.summary(),
                template.rules());
    }
}
