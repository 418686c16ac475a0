/**
 * Web plumbing: clean addresses, one answer for errors, headers, the guard of every write, and the choices that need no
 * account. Knows pages by their address only.
 */
package nl.krachtkring.platform.web;
