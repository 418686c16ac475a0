package nl.krachtkring.group;

import java.time.Instant;

/**
 * What an invitation shows to who opens it.
 *
 * @param slug the word of the group in addresses
 * @param name the name of the group
 * @param summary what the group is about
 * @param kind who reads
 * @param parents whether it is a parents' group
 * @param rules its own rules as Markdown; empty without any
 * @param until until when the invitation works
 * @param inside whether the reader is a member already
 */
public record InvitationOffer(
        String slug,
        String name,
        String summary,
        GroupKind kind,
        boolean parents,
        String rules,
        Instant until,
        boolean inside) {

    /**
     * Where the group is.
     *
     * @return a path
     */
    public String getAddress() {
        return "/groepen/" + slug;
    }

    /**
     * Who reads what is written there.
     *
     * @return the audience
     */
    public Audience getAudience() {
        return Audience.of(kind);
    }
}
