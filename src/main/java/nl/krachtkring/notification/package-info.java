/**
 * Tells people that somebody replied: who follows what, what is new for each, and mail for who asked for it. Listens to
 * {@link nl.krachtkring.contribution.Replied}; a job does the work and asks for the rights of each follower at that time.
 *
 * <p>Words: volgen (subscription), bericht (notification). Announces nothing.
 */
package nl.krachtkring.notification;
