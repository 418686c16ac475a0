package nl.krachtkring.group;

import java.util.List;

/**
 * Who can read along now, as far as this reader may know.
 *
 * @param audience everyone or the members
 * @param members how many members there are; null for who may not know
 * @param atWork how many of them are here from their work; null for who may not know
 * @param guests the guests who read along now; empty for who may not know, and where everyone reads
 * @param moderators how many moderators can be asked to look after a report or a held message; null where everyone reads
 */
public record Readers(Audience audience, Long members, Long atWork, List<Onlooking> guests, Long moderators) {

    /** Of a question to the facilitators. */
    public static final Readers FACILITATORS = new Readers(Audience.FACILITATORS, null, null, List.of(), null);

    /** Makes the list immutable. */
    public Readers {
        guests = List.copyOf(guests);
    }

    /**
     * The guest whose time is over last.
     *
     * @return null without guests
     */
    public Onlooking getLast() {
        return guests.isEmpty() ? null : guests.get(guests.size() - 1);
    }
}
