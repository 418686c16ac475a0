package nl.krachtkring.group;

/**
 * What the policy needs to know of a proposal for a guest.
 *
 * @param group the group it stands in
 * @param proposer the key of the person who proposes
 * @param guest the key of the person who is proposed
 * @param state where it stands
 * @param elector whether the actor was a member when the vote started
 * @param visiting whether the guest can look in now
 */
public record GuestFacts(
        GroupFacts group, long proposer, long guest, GuestState state, boolean elector, boolean visiting) {}
