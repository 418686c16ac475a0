/** Typed keys for the edge of a room, and random public numbers for addresses. */
package nl.krachtkring.platform.ids;
