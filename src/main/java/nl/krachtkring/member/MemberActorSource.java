package nl.krachtkring.member;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.krachtkring.platform.access.ActorBuilder;
import nl.krachtkring.platform.access.ActorSource;
import nl.krachtkring.platform.access.SeldomHeld;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.ids.Tokens;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;

/** Finds who is signed in, with roles, badges and the names that she mutes, in one statement. */
@Singleton
public class MemberActorSource implements ActorSource {

    /** So long a sign-in may be used without its row saying so. */
    private static final Duration NOT_NOTED = Duration.ofMinutes(5);

    private static final String WHO = "SELECT s.id, s.person_id, n.id, n.name, s.factor_at, s.last_used_at,"
            + " (SELECT GROUP_CONCAT(g.role) FROM role_grant g WHERE g.person_id = s.person_id),"
            + " (SELECT GROUP_CONCAT(b.kind) FROM badge b WHERE b.person_id = s.person_id"
            + " AND b.confirmed_at IS NOT NULL AND (b.expires_at IS NULL OR b.expires_at > ?)), p.silenced_until,"
            + " (SELECT GROUP_CONCAT(g.group_id) FROM moderator_grant g WHERE g.person_id = s.person_id),"
            + " (SELECT GROUP_CONCAT(u.persona_id) FROM muted_name u WHERE u.person_id = s.person_id)";

    private static final String FROM = " FROM sign_in s JOIN person p ON p.id = s.person_id"
            + " AND (p.state = 'ACTIVE' OR (p.state = 'SUSPENDED' AND p.suspended_until <= ?))"
            + " JOIN persona n ON n.person_id = p.id AND n.public_one = TRUE"
            + " WHERE s.token_hash = ? AND s.ended_at IS NULL AND s.ends_at > ?";

    /** Columns before those of what is seldom held. */
    private static final int OWN = 11;

    private static final Asked WHO_ALONE = Asked.with(List.of());

    private final Rows rows;
    private final SignInUse use;
    private final Clock clock;
    private final Iterable<SeldomHeld> seldom;
    private volatile Asked reading;

    /**
     * For the container.
     *
     * @param rows the database
     * @param use notes that a sign-in is in use
     * @param clock the time
     * @param seldom what pages ask of readers that few have
     */
    @Inject
    public MemberActorSource(Rows rows, SignInUse use, Clock clock, @Any Instance<SeldomHeld> seldom) {
        this(rows, use, clock, (Iterable<SeldomHeld>) seldom);
    }

    MemberActorSource(Rows rows, SignInUse use, Clock clock, Iterable<SeldomHeld> seldom) {
        this.rows = rows;
        this.use = use;
        this.clock = clock;
        this.seldom = seldom;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void contribute(ActorBuilder builder) {
        if (builder.token() == null) {
            return;
        }
        Instant now = clock.instant();
        Timestamp at = SqlTime.utc(now);
        Asked asked = builder.reads() ? reading() : WHO_ALONE;
        rows.first(asked.statement(), at, at, Tokens.sha256(builder.token()), at)
                .ifPresent(row -> {
                    add(row, builder, now);
                    asked.tell(row, builder);
                });
    }

    /** Made with the first request, when all rooms are there. */
    private Asked reading() {
        if (reading == null) {
            reading = Asked.with(seldom);
        }
        return reading;
    }

    /** The statement with what it tells of what is seldom held, in the order of its last columns. */
    private record Asked(String statement, List<String> things) {

        static Asked with(Iterable<SeldomHeld> seldom) {
            List<String> things = new ArrayList<>();
            StringBuilder statement = new StringBuilder(WHO);
            for (SeldomHeld thing : seldom) {
                things.add(thing.held());
                statement.append(", EXISTS (").append(thing.anyHeld()).append(')');
            }
            return new Asked(statement.append(FROM).toString(), things);
        }

        void tell(Object[] row, ActorBuilder builder) {
            for (int i = 0; i < things.size(); i++) {
                if (((Number) row[OWN + i]).intValue() == 0) {
                    builder.lacks(things.get(i));
                }
            }
        }
    }

    private void add(Object[] row, ActorBuilder builder, Instant now) {
        long signIn = ((Number) row[0]).longValue();
        PersonId person = new PersonId(((Number) row[1]).longValue());
        builder.signedIn(person, new PersonaId(((Number) row[2]).longValue()), (String) row[3], signIn);
        if (row[4] != null) {
            words(row[6]).forEach(role -> builder.role(SiteRole.valueOf(role)));
            words(row[9]).forEach(group -> builder.moderates(Long.parseLong(group)));
        }
        words(row[7]).forEach(builder::badge);
        words(row[10]).forEach(name -> builder.mutes(Long.parseLong(name)));
        if (row[8] != null && now.isBefore(SqlTime.instant(row[8]))) {
            builder.silencedUntil(SqlTime.instant(row[8]));
        }
        if (SqlTime.instant(row[5]).plus(NOT_NOTED).isBefore(now)) {
            use.note(signIn, now);
        }
    }

    private static List<String> words(Object joined) {
        return joined == null ? List.of() : List.of(joined.toString().split(","));
    }
}
