/**
 * What published pages of editors share: the import of {@code content/}, sources with the day they were checked, and the
 * record of the file that a page came from.
 *
 * <p>Words: bron (source), te controleren (to be checked), botsing (conflict: file and site both changed). A room with
 * pages of editors registers a {@link nl.krachtkring.editorial.ContentKindImporter}; at start
 * {@link nl.krachtkring.editorial.ContentImport} compares each file with the record and with the site, and never
 * overwrites what was changed on the site. Announces nothing: the importing room tells what was published or changed.
 */
package nl.krachtkring.editorial;
