package nl.krachtkring.rights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nl.krachtkring.given.Rows;
import nl.krachtkring.launch.TestPortal;

/**
 * The mail that a reader of both groups gets because of what each name of one person says, with that of somebody else in
 * between: what two names share then isn't theirs alone, the minute in which all of it left among it.
 */
final class MailOfNames {

    private static final Who READER = Who.MEMBER;
    private static final int LOOKS = 300;
    private static final long BETWEEN_NANOS = 200_000_000L;

    private final Rows rows;
    private final Map<Path, String> caused = new LinkedHashMap<>();

    private MailOfNames(Rows rows) {
        this.rows = rows;
    }

    /**
     * Lets each name answer in a discussion that the reader follows, one after another.
     *
     * @return each mail as it left, headers and all, with the name whose answer it tells of
     */
    static Map<Path, String> of() throws Exception {
        consent();
        try (Connection connection = MarkedGroups.connect()) {
            MailOfNames mail = new MailOfNames(new Rows(connection, MarkedGroups.FIRST_ROW));
            String other = MarkedGroups.name(Who.AUTHOR);
            mail.answers(Names.FIRST, Names.FIRST);
            mail.answers(other, Names.FIRST);
            mail.answers(Names.SECOND, Names.SECOND);
            mail.answers(other, Names.SECOND);
            mail.answers(Names.ONCE, Names.ONCE);
            mail.answers(other, Names.ONCE);
            return mail.caused;
        }
    }

    /** Nobody is mailed who didn't ask for it: the reader gives every consent that is offered. */
    private static void consent() throws IOException, InterruptedException {
        for (Sent sent : Sent.of(READER, "/mijn/privacy")) {
            if (sent.fields().keySet().stream().anyMatch(button -> button.endsWith("give"))) {
                Walk.post(READER, sent, false);
            }
        }
    }

    private void answers(String name, String opener) throws Exception {
        long discussion = rows.ask(
                "SELECT id FROM discussion WHERE slug = ?", "vraag-van-" + opener.toLowerCase(java.util.Locale.ROOT));
        long reader = rows.ask("SELECT person_id FROM persona WHERE name = ?", MarkedGroups.name(READER));
        rows.change(
                "INSERT IGNORE INTO subscription (person_id, kind, contribution_id, since) VALUES (?, 'DISCUSSION', ?,"
                        + " UTC_TIMESTAMP())",
                reader,
                discussion);
        int before = mails().size();
        work(reply(name, discussion));
        List<Path> now = mails();
        for (int look = 0; look < LOOKS && now.size() == before; look++) {
            LockSupport.parkNanos(BETWEEN_NANOS);
            now = mails();
        }
        if (now.size() == before) {
            throw new AssertionError("no mail came of what " + name + " said");
        }
        now.subList(before, now.size()).forEach(mail -> caused.put(mail, name));
    }

    private long reply(String name, long discussion) throws SQLException {
        return rows.insert(
                "INSERT INTO comment (public_id, target_kind, target_id, persona_id, body, status, created_at,"
                        + " published_at) SELECT ?, 'DISCUSSION', ?, id, 'Antwoord', 'PUBLISHED', UTC_TIMESTAMP(),"
                        + " UTC_TIMESTAMP() FROM persona WHERE name = ?",
                // The numbers of rows begin anew with each connection.
                700_000_000_000_000L + rows.ask("SELECT COUNT(*) FROM comment"),
                discussion,
                name);
    }

    private void work(long comment) throws SQLException {
        rows.insert(
                "INSERT INTO contribution_work (consumer, kind, contribution_id, event, due_at, created_at)"
                        + " VALUES ('notification', 'COMMENT', ?, 'replied', UTC_TIMESTAMP(), UTC_TIMESTAMP())",
                comment);
    }

    /** Everything that the reader got so far; the names of the files begin with the time of arrival. */
    private static List<Path> mails() throws IOException {
        try (Stream<Path> files = Files.list(TestPortal.mail())) {
            return files.filter(file -> file.toString().endsWith(READER.token() + "@rights.example.eml"))
                    .sorted()
                    .toList();
        }
    }
}
