/**
 * Starts the portal with everything that it needs, for the demo and for the tests.
 *
 * <p>{@link nl.krachtkring.launch.Demo} is what {@code mvn -Pdemo} runs. It puts together a {@link
 * nl.krachtkring.launch.Database} (a real MariaDB with grants), a {@link nl.krachtkring.launch.MailCatcher} (every mail
 * becomes a file) and a {@link nl.krachtkring.launch.Portal} (Payara Micro with the WAR, started as in production).
 * Tests take the same parts through {@link nl.krachtkring.launch.TestDatabase} and {@link
 * nl.krachtkring.launch.TestPortal}.
 *
 * <p>Everything listens on the loopback address alone, and whatever a launch started ends with it.
 */
package nl.krachtkring.launch;
