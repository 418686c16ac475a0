/** The words on the screen: one bundle a room, Dutch first, English complete. */
package nl.krachtkring.platform.i18n;
