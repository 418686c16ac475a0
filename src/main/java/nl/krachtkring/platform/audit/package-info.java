/** The append-only log, and the seals that chain it and the consents. */
package nl.krachtkring.platform.audit;
