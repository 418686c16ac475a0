/**
 * The technical foundation: ids, access, persistence, mail, settings, texts and web plumbing.
 *
 * <p>Knows no feature. Every other room may import it; it imports none.
 */
package nl.krachtkring.platform;
