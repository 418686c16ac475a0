package nl.krachtkring.comment;

import java.time.Instant;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.platform.persistence.SqlTime;

/** A row of the table, as the stream asks for it. */
record StoredComment(
        long id,
        long publicId,
        Long parentId,
        Long personaId,
        String guestName,
        String body,
        ContributionStatus status,
        Instant at,
        Instant edited,
        int photos,
        int part,
        Integer all) {

    static StoredComment of(Object[] row) {
        return new StoredComment(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                row[2] == null ? null : ((Number) row[2]).longValue(),
                row[3] == null ? null : ((Number) row[3]).longValue(),
                (String) row[4],
                (String) row[5],
                ContributionStatus.valueOf((String) row[6]),
                SqlTime.instant(row[7]),
                row[8] == null ? null : SqlTime.instant(row[8]),
                ((Number) row[9]).intValue(),
                ((Number) row[10]).intValue(),
                row[11] == null ? null : ((Number) row[11]).intValue());
    }
}
