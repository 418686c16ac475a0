/**
 * The roof: home, welcome, the texts, what search engines are told, and the demo. Imports every room; no room imports it.
 *
 * <p>Words: voordeur (front door of the demo), tekst (a page from {@code content/}). Texts are read once and kept.
 * Announces nothing.
 */
package nl.krachtkring.site;
