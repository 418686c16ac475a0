package nl.krachtkring.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.member.Providers;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;
import org.junit.jupiter.api.Test;

/** The administration shows no secret, names every job, and finds mail that was given up. */
class AdministrationTest extends RepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final Actor administrator = Actors.with(1, SiteRole.ADMINISTRATOR);

    @Test
    void settings_are_all_there_and_secrets_are_masked() {
        System.setProperty(Setting.PORTAL_SMTP_PASSWORD.name(), "zeer-geheim");
        System.setProperty(Setting.PORTAL_DB_URL.name(), "jdbc:mariadb://db/x?user=a&password=zeer-geheim&ssl=true");
        try {
            List<SettingRow> rows = watch().settings(administrator);
            assertEquals(Setting.values().length, rows.size());
            assertTrue(rows.stream().noneMatch(row -> row.toString().contains("zeer-geheim")));
            SettingRow password = rows.get(Setting.PORTAL_SMTP_PASSWORD.ordinal());
            assertTrue(password.masked());
            assertEquals(Settings.Source.PROPERTY, password.source());
            assertEquals(
                    "jdbc:mariadb://db/x?user=a&password=…&ssl=true",
                    rows.get(Setting.PORTAL_DB_URL.ordinal()).value());
        } finally {
            System.clearProperty(Setting.PORTAL_SMTP_PASSWORD.name());
            System.clearProperty(Setting.PORTAL_DB_URL.name());
        }
    }

    @Test
    void every_job_of_the_database_has_a_word() {
        Bundles bundles = new Bundles();
        PortalView state = watch().state(administrator);
        assertTrue(state.jobs().size() >= 8);
        for (JobRow job : state.jobs()) {
            String word = bundles.text(Locale.forLanguageTag("nl"), "site.admin.job." + job.name());
            assertTrue(!word.startsWith("["), word);
        }
    }

    @Test
    void mail_that_was_given_up_is_found_by_address_and_tried_again_once() {
        for (String to : List.of("een@voorbeeld.example", "twee@voorbeeld.example", "h_ken@voorbeeld.example")) {
            entities.createNativeQuery("INSERT INTO outbox_mail (recipient, subject, body, message_id, created_at,"
                            + " due_at, attempts, dead_at, last_error) VALUES (?, 's', 'b', ?, NOW(6), NOW(6), 12,"
                            + " NOW(6), 'weg')")
                    .setParameter(1, to)
                    .setParameter(2, to)
                    .executeUpdate();
        }
        PostRoom post = post();
        assertEquals(3, found(post, "").size());
        assertEquals(1, found(post, "twee@").size());
        assertEquals(List.of("h_ken@voorbeeld.example"), found(post, "_"));
        String key = post.dead(administrator, "een@", "", 20).rows().get(0).key();
        post.tryAgain(administrator, key);
        post.tryAgain(administrator, key);
        assertEquals(2, found(post, null).size());
        assertEquals(1, watch().state(administrator).mailWaiting());
    }

    @Test
    void pages_of_mail_that_was_given_up_go_on_by_key_while_mails_go() {
        for (int i = 0; i < 7; i++) {
            entities.createNativeQuery("INSERT INTO outbox_mail (recipient, subject, body, message_id, created_at,"
                            + " due_at, attempts, dead_at) VALUES (?1, 's', 'b', ?1, NOW(6), NOW(6), 12, NOW(6))")
                    .setParameter(1, i + "@voorbeeld.example")
                    .executeUpdate();
        }
        DeadLetters first = post().dead(administrator, "", "", 3);
        post().tryAgain(administrator, first.rows().get(0).key());
        DeadLetters second = post().dead(administrator, "", first.next(), 3);
        DeadLetters third = post().dead(administrator, "", second.next(), 3);
        assertEquals(
                List.of("6", "5", "4", "3", "2", "1", "0"),
                Stream.of(first, second, third)
                        .flatMap(page -> page.rows().stream())
                        .map(letter -> letter.recipient().substring(0, 1))
                        .toList());
        assertEquals("", third.next());
    }

    private List<String> found(PostRoom post, String part) {
        return post.dead(administrator, part, "", 20).rows().stream()
                .map(DeadLetter::recipient)
                .toList();
    }

    private PortalWatch watch() {
        return new PortalWatch(entities, new Settings(), new Providers(new Settings()), null);
    }

    private PostRoom post() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new PostRoom(
                entities, null, null, null, new AuditTrail(entities, person -> "0".repeat(64), clock), clock);
    }
}
