package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.platform.access.ActorBuilder;
import nl.krachtkring.platform.access.ActorSource;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.ids.Tokens;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;

/** Finds who is signed in, with roles, badges, the names that she mutes and what other rooms know of her, in one statement. */
@Singleton
public class MemberActorSource implements ActorSource {

    /** So long a sign-in may be used without its row saying so. */
    private static final Duration NOT_NOTED = Duration.ofMinutes(5);

    private final Rows rows;
    private final SignInUse use;
    private final Clock clock;
    private final ReaderStatement reader;

    /**
     * For the container.
     *
     * @param rows the database
     * @param use notes that a sign-in is in use
     * @param clock the time
     * @param reader the statement
     */
    @Inject
    public MemberActorSource(Rows rows, SignInUse use, Clock clock, ReaderStatement reader) {
        this.rows = rows;
        this.use = use;
        this.clock = clock;
        this.reader = reader;
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
        ReaderStatement.Asked asked = reader.asked(builder.reads());
        rows.first(asked.statement(), asked.parameters(at, Tokens.sha256(builder.token())))
                .ifPresent(row -> {
                    add(row, builder, now);
                    asked.tell(row, builder);
                });
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
