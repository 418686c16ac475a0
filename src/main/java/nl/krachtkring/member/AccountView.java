package nl.krachtkring.member;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.krachtkring.platform.access.SiteRole;

/**
 * An account as administrators see it: no group that she belongs to, no texts, no other name than the public one.
 *
 * @param account its public number
 * @param name the public name
 * @param email the address
 * @param since when it was made
 * @param state where it is in its life
 * @param secondStep whether she has an app or a passkey, without which no role counts
 * @param roles the site roles
 * @param moderated the keys of the groups of which she is moderator by name
 * @param badges the badges
 * @param signIns on how many devices she is signed in
 * @param silencedUntil until when she doesn't write; null for who may
 * @param suspendedUntil until when she is kept out; null for who isn't
 * @param own whether it is the account of who looks
 */
public record AccountView(
        long account,
        String name,
        String email,
        Instant since,
        PersonState state,
        boolean secondStep,
        Set<SiteRole> roles,
        Set<Long> moderated,
        List<BadgeRow> badges,
        long signIns,
        Instant silencedUntil,
        Instant suspendedUntil,
        boolean own) {

    /** Makes the collections immutable. */
    public AccountView {
        roles = Set.copyOf(roles);
        moderated = Set.copyOf(moderated);
        badges = List.copyOf(badges);
    }

    /**
     * A badge.
     *
     * @param key the message key of its word
     * @param organisation that stands for it or was asked; empty without one
     */
    public record BadgeRow(String key, String organisation) {}

    /**
     * Whether she has a role, for pages as {@code view.has('EDITOR')}.
     *
     * @param role its name
     * @return whether
     */
    public boolean has(String role) {
        return roles.contains(SiteRole.valueOf(role));
    }
}
