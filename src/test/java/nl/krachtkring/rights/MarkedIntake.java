package nl.krachtkring.rights;

import java.sql.SQLException;
import java.util.List;
import nl.krachtkring.given.Rows;

/** A file of an inventory that was read in, which editors can undo. */
final class MarkedIntake {

    private MarkedIntake() {}

    static List<Tried> put(Rows rows) throws SQLException {
        long number = rows.number();
        rows.insert(
                "INSERT INTO intake (public_id, title, source, as_of, line_count, state, brought_at, ended_at)"
                        + " VALUES (?, 'lijst.csv', 'Proef', '2026-11-21', 1, 'DONE', " + Rows.NOW + ", " + Rows.NOW
                        + ")",
                number);
        return List.of(
                new Tried("/redactie/inventarisatie", null, null),
                new Tried("/redactie/inventarisatie/" + number, null, null));
    }
}
