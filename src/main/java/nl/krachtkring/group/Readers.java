package nl.krachtkring.group;

/**
 * Who can read along now, as far as this reader may know.
 *
 * @param audience everyone or the members
 * @param members how many members there are; null for who may not know
 * @param atWork how many of them are here from their work; null for who may not know
 */
public record Readers(Audience audience, Long members, Long atWork) {}
