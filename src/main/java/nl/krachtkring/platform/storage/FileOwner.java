package nl.krachtkring.platform.storage;

/**
 * The thing that a file belongs to: anything with a key of its own, in any room.
 *
 * @param kind one word for each kind of thing, which exactly one {@link FileRights} answers for; at most 40 letters
 * @param id its primary key; never shown
 */
public record FileOwner(String kind, long id) {}
