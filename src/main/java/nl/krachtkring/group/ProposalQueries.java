package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;

/** Proposed groups: each member's own, and for administrators those that wait. */
@Singleton
public class ProposalQueries {

    private final ProposalRepository proposals;
    private final GroupTemplates templates;
    private final Groups groups;
    private final Personas personas;

    /**
     * For the container.
     *
     * @param proposals what was proposed
     * @param templates the kinds of groups
     * @param groups the names of groups
     * @param personas the names of people
     */
    @Inject
    public ProposalQueries(ProposalRepository proposals, GroupTemplates templates, Groups groups, Personas personas) {
        this.proposals = proposals;
        this.templates = templates;
        this.groups = groups;
        this.personas = personas;
    }

    /**
     * What waits for an administrator, longest first.
     *
     * @param actor who asks
     * @return the first fifty; none for anybody but an administrator
     */
    @Transactional
    public List<ProposalView> waiting(Actor actor) {
        return GroupPolicy.mayAgree(actor).allowed() ? views(proposals.waiting()) : List.of();
    }

    /**
     * One that waits.
     *
     * @param actor an administrator
     * @param proposal its public number
     * @return the proposal, decided or not
     * @throws NotFound when there is none for this actor
     */
    @Transactional
    public ProposalView one(Actor actor, long proposal) {
        Access.require(GroupPolicy.mayAgree(actor));
        return views(List.of(proposals.alone(proposal))).get(0);
    }

    /**
     * What the actor proposed, newest first.
     *
     * @param actor who asks
     * @return at most fifty; none for visitors
     */
    @Transactional
    public List<ProposalView> own(Actor actor) {
        return actor.isAnonymous() ? List.of() : views(proposals.of(actor.person()));
    }

    private List<ProposalView> views(List<GroupProposal> rows) {
        Map<Long, PersonaView> people =
                personas.views(rows.stream().map(GroupProposal::personaId).toList(), () -> false);
        Map<Long, GroupName> founded = groups.names(rows.stream()
                .map(GroupProposal::groupId)
                .filter(Objects::nonNull)
                .toList());
        return rows.stream().map(row -> view(row, people, founded)).toList();
    }

    private ProposalView view(GroupProposal row, Map<Long, PersonaView> people, Map<Long, GroupName> founded) {
        return new ProposalView(
                row.publicId(),
                row.name(),
                row.summary(),
                row.kind(),
                templates.of(row.template()).orElse(null),
                people.get(row.personaId()),
                row.state(),
                row.reason() == null ? "" : row.reason(),
                row.groupId() == null ? null : founded.get(row.groupId()),
                row.proposedAt());
    }
}
