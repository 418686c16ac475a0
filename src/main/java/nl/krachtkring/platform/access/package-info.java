/**
 * Who acts and what that allows. Every right is asked from a policy of the room, which answers with a
 * {@link nl.krachtkring.platform.access.Decision}; {@link nl.krachtkring.platform.access.Access} is the only thrower.
 */
package nl.krachtkring.platform.access;
