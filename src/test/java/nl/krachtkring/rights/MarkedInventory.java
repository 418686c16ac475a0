package nl.krachtkring.rights;

import java.sql.SQLException;
import nl.krachtkring.given.Rows;

/** That an organisation works with a method, to be confirmed or ended by who may. */
final class MarkedInventory {

    private MarkedInventory() {}

    /** The address of its page. */
    static String put(Rows rows, long organisation) throws SQLException {
        long number = rows.number();
        rows.insert(
                "INSERT INTO deployment (public_id, method_id, organisation_id, checked_on, state, created_at, changed_at)"
                        + " SELECT ?, MIN(id), ?, '2026-01-05', 'UNCONFIRMED', " + Rows.NOW + ", " + Rows.NOW
                        + " FROM working_method WHERE status = 'PUBLISHED'",
                number,
                organisation);
        return "/inventarisatie/" + number;
    }
}
