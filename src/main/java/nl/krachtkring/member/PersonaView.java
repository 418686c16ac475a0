package nl.krachtkring.member;

import nl.krachtkring.platform.access.Actor;

/**
 * A name as others see it.
 *
 * @param id the key of the persona; never on a page
 * @param publicId its number in addresses
 * @param name the name
 * @param badge the message key of the badge beside the name; empty without one
 * @param confirmed whether the badge counts; false for one that was asked for and without a badge
 * @param organisation the organisation of the badge; empty without one
 * @param told whether she tells something of herself under this name, to whomever
 */
public record PersonaView(
        long id, long publicId, String name, String badge, boolean confirmed, String organisation, boolean told) {

    /**
     * Whether "deelnemer" stands in its place. Where it does nobody can tell it from others, and nothing may.
     *
     * @return true where everyone reads and she didn't consent to her name
     */
    public boolean isLeftOut() {
        return name.equals(Personas.NEUTRAL);
    }

    /**
     * Whether the reader has the texts of this name folded.
     *
     * @param reader who reads
     * @return never where the name is left out: folding would show which texts are of one hand
     */
    public boolean isMutedBy(Actor reader) {
        return !isLeftOut() && reader.muted().contains(id);
    }

    /** One name with two badges shows the one that stands first in the list of kinds. */
    static PersonaView shownFirst(PersonaView one, PersonaView other) {
        return one.rank() <= other.rank() ? one : other;
    }

    private int rank() {
        for (BadgeKind kind : BadgeKind.values()) {
            if (badge.equals(kind.key(confirmed))) {
                return kind.ordinal();
            }
        }
        return BadgeKind.values().length;
    }
}
