package nl.krachtkring.rights;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.krachtkring.given.Rows;

/**
 * Two proposals of one person: one that she is at, and one that waits for the editors. Both of today: one that was left for a season is
 * thrown away, whenever that happens to be done while the walk goes on.
 */
final class MarkedProposals {

    private MarkedProposals() {}

    /** People propose under their public name, whatever they are called in groups. */
    static List<Tried> put(Rows rows, long person) throws SQLException {
        long author = rows.ask("SELECT id FROM persona WHERE person_id = ? AND public_one = TRUE", person);
        List<Tried> tried = new ArrayList<>();
        long written = insert(rows, author, "DRAFT");
        tried.add(new Tried("/mijn/voorstellen/" + written, null, null));
        tried.add(new Tried("/werkwijzen/voorstel/" + written, null, null));
        tried.add(new Tried("/redactie/voorstellen/" + insert(rows, author, "WAITS"), null, null));
        tried.add(new Tried("/werkwijzen/nieuw", null, null));
        tried.add(new Tried("/werkwijzen/genogram/verbeteren", null, null));
        tried.add(new Tried("/werkwijzen/genogram/samenvoegen", null, null));
        return tried;
    }

    private static long insert(Rows rows, long author, String state) throws SQLException {
        long number = rows.number();
        rows.insert(
                "INSERT INTO proposal (public_id, kind, persona_id, title, reason, text, base, state, changed_at,"
                        + " offered_at) VALUES (?, 'METHOD', ?, 'Een voorstel', 'Omdat', '---\ntitle: Een voorstel\n---\n', '',"
                        + " ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))",
                number,
                author,
                state);
        return number;
    }
}
