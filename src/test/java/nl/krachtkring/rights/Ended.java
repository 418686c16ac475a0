package nl.krachtkring.rights;

import java.sql.Connection;
import java.sql.SQLException;
import nl.krachtkring.given.Rows;

/** The ways in which a right ends while pages are open, each with its way back for the tests that follow. */
enum Ended {
    /** A facilitator ends her membership. */
    MEMBERSHIP(
            Who.MEMBER,
            "UPDATE membership SET person_id = (SELECT id FROM person WHERE email = 'rights-outsider@rights.example')"
                    + " WHERE person_id = (SELECT id FROM person WHERE email = 'rights-member@rights.example')",
            "UPDATE membership SET person_id = (SELECT id FROM person WHERE email = 'rights-member@rights.example')"
                    + " WHERE person_id = (SELECT id FROM person WHERE email = 'rights-outsider@rights.example')"),
    /** The last minute of her visit is over. */
    VISIT(
            Who.GUEST,
            "UPDATE guest_proposal SET until_at = UTC_TIMESTAMP(6)"
                    + " WHERE guest_person_id = (SELECT id FROM person WHERE email = 'rights-guest@rights.example')",
            "UPDATE guest_proposal SET until_at = UTC_TIMESTAMP(6) + INTERVAL 1 DAY"
                    + " WHERE guest_person_id = (SELECT id FROM person WHERE email = 'rights-guest@rights.example')"),
    /** An administrator takes her role. */
    ROLE(
            Who.REASONED,
            "UPDATE role_grant SET role = 'EDITOR'"
                    + " WHERE person_id = (SELECT id FROM person WHERE email = 'rights-reasoned@rights.example')",
            "UPDATE role_grant SET role = 'MODERATOR'"
                    + " WHERE person_id = (SELECT id FROM person WHERE email = 'rights-reasoned@rights.example')"),
    /** An administrator ends that she is moderator of a group. */
    GROUP_ROLE(
            Who.GROUP_MODERATOR,
            "UPDATE moderator_grant SET person_id = (SELECT id FROM person WHERE email = 'rights-outsider@rights.example')"
                    + " WHERE person_id = (SELECT id FROM person WHERE email = 'rights-group_moderator@rights.example')",
            "UPDATE moderator_grant SET person_id = (SELECT id FROM person"
                    + " WHERE email = 'rights-group_moderator@rights.example')"
                    + " WHERE person_id = (SELECT id FROM person WHERE email = 'rights-outsider@rights.example')");

    private final Who who;
    private final String end;
    private final String back;

    Ended(Who who, String end, String back) {
        this.who = who;
        this.end = end;
        this.back = back;
    }

    Who who() {
        return who;
    }

    /** Whether somebody with an account and nothing else gets it too. */
    boolean keeps(Tried one) {
        return one.opensFor().contains(Who.OUTSIDER);
    }

    void begin() throws SQLException {
        change(end);
    }

    void undo() throws SQLException {
        change(back);
    }

    private static void change(String sql) throws SQLException {
        try (Connection connection = MarkedGroups.connect()) {
            new Rows(connection, MarkedGroups.FIRST_ROW).change(sql);
        }
    }
}
