package nl.krachtkring.organisation;

import java.time.LocalDate;
import nl.krachtkring.platform.storage.FileView;

/**
 * Somebody who speaks for an organisation.
 *
 * @param publicId the number of the row, for forms of editors
 * @param name her public name
 * @param badge the message key of her badge; empty without one
 * @param task what she does there
 * @param until the last day; null without an end
 * @param photo her photo; null without one
 * @param own whether she is the reader
 */
public record ContactView(
        long publicId, String name, String badge, String task, LocalDate until, FileView photo, boolean own) {}
