package nl.krachtkring.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.member.MemberRetention;
import nl.krachtkring.moderation.ModerationRetention;
import nl.krachtkring.notification.NotificationRetention;
import nl.krachtkring.platform.persistence.SqlTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetentionTest extends RepositoryTest {

    private final Hours clock = new Hours();
    private Instant start;

    @BeforeEach
    void now() {
        start = clock.instant();
    }

    @Test
    void the_address_of_a_guest_goes_thirty_days_after_the_decision() {
        link(1);
        review(1, start);

        clock.pass(Duration.ofDays(30));
        assertEquals(0, round(new ModerationRetention()));
        clock.pass(Duration.ofSeconds(1));
        assertEquals(1, round(new ModerationRetention()));
        assertEquals(1, count("private_link WHERE email IS NULL"), "the link itself stays");
    }

    @Test
    void an_address_stays_while_a_review_is_open() {
        link(1);
        review(1, start);
        review(1, null);
        link(2);

        clock.pass(Duration.ofDays(400));
        assertEquals(0, round(new ModerationRetention()));
    }

    @Test
    void traces_of_signing_in_go_in_their_own_time() {
        run("INSERT INTO sign_in_guess (account_key, network, at) VALUES (REPEAT('a', 64), '192.0.2.1', ?)", start);
        clock.pass(Duration.ofMinutes(59));
        assertEquals(0, round(new MemberRetention()));
        clock.pass(Duration.ofMinutes(2));
        assertEquals(1, round(new MemberRetention()));
    }

    @Test
    void mail_that_left_goes_after_a_week_and_waiting_mail_stays() {
        mail("a", start);
        mail("b", null);
        clock.pass(Duration.ofDays(8));

        assertEquals(1, round(new OutboxRetention()));
        assertEquals(1, count("outbox_mail"));
    }

    @Test
    void every_period_runs_on_the_tables_as_they_are() {
        for (RetentionRule rule : List.of(
                new MemberRetention(), new ModerationRetention(), new NotificationRetention(), new OutboxRetention())) {
            assertEquals(0, round(rule));
        }
    }

    private int round(RetentionRule rule) {
        RetentionRound round = new RetentionRound(entities, clock);
        return rule.periods().stream().mapToInt(round::end).sum();
    }

    private void link(long contribution) {
        run(
                "INSERT INTO private_link (kind, contribution_id, token_hash, email, created_at)"
                        + " VALUES ('COMMENT', " + contribution + ", REPEAT('" + contribution
                        + "', 64), 'gast@voorbeeld.example', ?)",
                start);
    }

    private void review(long contribution, Instant decided) {
        long publicId = 100_000_000_000_000L + (decided == null ? 1 : 0);
        entities.createNativeQuery("INSERT INTO review (public_id, kind, contribution_id, cause, opened_at, decided_at,"
                        + " open) VALUES (?, 'COMMENT', ?, 'GUEST', ?, ?, ?)")
                .setParameter(1, publicId)
                .setParameter(2, contribution)
                .setParameter(3, SqlTime.utc(start))
                .setParameter(4, SqlTime.utc(decided))
                .setParameter(5, decided == null ? Boolean.TRUE : null)
                .executeUpdate();
    }

    private void mail(String id, Instant sent) {
        entities.createNativeQuery("INSERT INTO outbox_mail (recipient, subject, body, message_id, created_at, due_at,"
                        + " sent_at) VALUES ('a@b.example', 's', 'b', ?, ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, SqlTime.utc(start))
                .setParameter(3, SqlTime.utc(start))
                .setParameter(4, SqlTime.utc(sent))
                .executeUpdate();
    }

    private void run(String insert, Instant at) {
        entities.createNativeQuery(insert).setParameter(1, SqlTime.utc(at)).executeUpdate();
    }

    private long count(String from) {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM " + from)
                        .getSingleResult())
                .longValue();
    }
}
