/**
 * Who gets what, tried on the running portal: a room full of marked secrets, one visitor after another who goes everywhere
 * and follows every link, and a table of who may have seen which mark.
 */
package nl.krachtkring.rights;
