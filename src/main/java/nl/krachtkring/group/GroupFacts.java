package nl.krachtkring.group;

/**
 * What the policy needs to know of a group.
 *
 * @param id its key
 * @param kind who reads
 * @param joining how one becomes a member
 */
public record GroupFacts(long id, GroupKind kind, Joining joining) {}
