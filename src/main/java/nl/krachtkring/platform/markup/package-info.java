/**
 * Pieces of a page that are drawn in Java because a page shows them many times: an icon, a person, a moment. A tag draws one
 * of them in a page; a component of a room that draws its own rows uses the same {@link Markup}, so that each piece is
 * described once. Everything else is written in pages (decision 11).
 */
package nl.krachtkring.platform.markup;
