package nl.krachtkring.moderation;

import java.time.Instant;

/**
 * A report as a moderator reads it; who sent it stays unseen.
 *
 * @param publicId its number
 * @param reason the reason that was chosen, a key after {@code moderation.report.reason.}
 * @param text in the reporter's words; may be empty
 * @param address the page; null where unknown
 * @param at when it came in
 * @param urgent whether it is about a page and belongs on top, because somebody may be in danger
 */
public record ReportView(long publicId, String reason, String text, String address, Instant at, boolean urgent) {

    static ReportView of(Report report) {
        return new ReportView(
                report.publicId(),
                report.reasonCode(),
                report.body(),
                report.address(),
                report.at(),
                report.isUrgent());
    }
}
