package nl.krachtkring.editorial;

import java.time.Instant;

/**
 * A page of which file and site were both changed.
 *
 * @param address where the page stands
 * @param path the file below {@code content/}
 * @param since when it was first seen
 * @param siteText what the site shows
 * @param fileText what the file says
 */
public record ConflictView(String address, String path, Instant since, String siteText, String fileText) {}
