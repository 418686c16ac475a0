package nl.krachtkring.site;

import java.time.Instant;
import java.util.List;

/**
 * How the portal is doing.
 *
 * @param mailWaiting mails that have not left yet
 * @param mailSince since when the oldest of them waits; null when none does
 * @param mailDead mails that were given up
 * @param diskFree free room for files, in gigabytes
 * @param diskPercent the part of the disk that is free, in percent
 * @param database the version of the database
 * @param databaseSize what the tables take, in megabytes
 * @param scanned whether files are looked at by a virus scanner
 * @param jobs the jobs, by name
 */
public record PortalView(
        long mailWaiting,
        Instant mailSince,
        long mailDead,
        long diskFree,
        long diskPercent,
        String database,
        long databaseSize,
        boolean scanned,
        List<JobRow> jobs) {

    /** Makes the list immutable. */
    public PortalView {
        jobs = List.copyOf(jobs);
    }
}
