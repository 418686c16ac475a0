/**
 * One search over everything the reader may see. Listens to what appears, changes and goes; a job brings it into the
 * index, which holds keys and words but no text, and every result is asked again of the room that owns it.
 *
 * <p>Words: zoeken (search), treffer (hit). Announces nothing.
 */
package nl.krachtkring.search;
