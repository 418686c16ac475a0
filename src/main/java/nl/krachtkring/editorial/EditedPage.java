package nl.krachtkring.editorial;

import java.time.Instant;

/**
 * A page that people propose changes to.
 *
 * @param id its key
 * @param slug its name in the address
 * @param title its title
 * @param address where it stands
 * @param source what it says, in the form of the files
 * @param owner who looks after it, in words; may be empty
 * @param changedAt since when it says that
 */
public record EditedPage(
        long id, String slug, String title, String address, String source, String owner, Instant changedAt) {}
