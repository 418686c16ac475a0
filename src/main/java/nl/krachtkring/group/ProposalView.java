package nl.krachtkring.group;

import java.time.Instant;
import nl.krachtkring.member.PersonaView;

/**
 * A proposed group, as its proposer and the administrators see it.
 *
 * @param publicId its number in addresses
 * @param name what it would be called
 * @param summary what it would be about
 * @param kind who would read
 * @param template its template; null when that is no longer there
 * @param proposer the name it was proposed under
 * @param state where it stands
 * @param reason why it was refused; empty unless it was
 * @param group the group that it became; null until then
 * @param at when it was proposed
 */
public record ProposalView(
        long publicId,
        String name,
        String summary,
        GroupKind kind,
        GroupTemplate template,
        PersonaView proposer,
        GroupProposal.State state,
        String reason,
        GroupName group,
        Instant at) {}
