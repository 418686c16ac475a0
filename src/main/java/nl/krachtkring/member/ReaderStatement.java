package nl.krachtkring.member;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.krachtkring.platform.access.ActorBuilder;
import nl.krachtkring.platform.access.SeldomHeld;
import nl.krachtkring.platform.access.ToldOfReader;
import nl.krachtkring.platform.persistence.ChangeNumbers;

/** The one statement that finds who is signed in, with what all rooms want to know of her. */
@Singleton
public class ReaderStatement {

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

    /** Columns before those of other rooms. */
    private static final int OWN = 11;

    private final Iterable<ToldOfReader> sources;
    private final Iterable<SeldomHeld> seldom;
    private final ChangeNumbers numbers;
    private volatile Asked always;
    private volatile Asked reading;

    /**
     * For the container.
     *
     * @param sources what rooms know of whoever acts
     * @param seldom what pages ask of readers that few have
     * @param numbers remembers how many changes of names there were, which every page asks
     */
    @Inject
    public ReaderStatement(
            @Any Instance<ToldOfReader> sources, @Any Instance<SeldomHeld> seldom, ChangeNumbers numbers) {
        this(sources, (Iterable<SeldomHeld>) seldom, numbers);
    }

    ReaderStatement(Iterable<ToldOfReader> sources, Iterable<SeldomHeld> seldom, ChangeNumbers numbers) {
        this.sources = sources;
        this.seldom = seldom;
        this.numbers = numbers;
    }

    /** For a request that only reads, or for any. Made with the first request, when all rooms are there. */
    Asked asked(boolean reads) {
        if (reads) {
            if (reading == null) {
                reading = asking(true);
            }
            return reading;
        }
        if (always == null) {
            always = asking(false);
        }
        return always;
    }

    private Asked asking(boolean reads) {
        StringBuilder columns = new StringBuilder();
        List<Teller> tellers = new ArrayList<>();
        int column = OWN;
        for (ToldOfReader source : sources) {
            List<String> asked = source.told();
            asked.forEach(expression -> columns.append(", ").append(expression));
            int first = column;
            column += asked.size();
            int end = column;
            tellers.add((row, builder) -> source.tell(Arrays.asList(row).subList(first, end), builder));
        }
        if (reads) {
            for (SeldomHeld thing : seldom) {
                columns.append(", EXISTS (").append(thing.anyHeld()).append(')');
                int at = column++;
                tellers.add((row, builder) -> tellLacking(row[at], thing, builder));
            }
            columns.append(", (").append(KnownNames.CHANGES).append(')');
            int last = column;
            tellers.add((row, builder) -> numbers.told(((Number) row[last]).longValue(), KnownNames.CHANGES));
        }
        long moments = columns.chars().filter(mark -> mark == '?').count();
        return new Asked(WHO + columns + FROM, (int) moments, tellers);
    }

    private static void tellLacking(Object any, SeldomHeld thing, ActorBuilder builder) {
        if (((Number) any).intValue() == 0) {
            builder.lacks(thing.held());
        }
    }

    /** Takes a value out of the row. */
    private interface Teller {
        void tell(Object[] row, ActorBuilder builder);
    }

    /**
     * The statement with those who read its row.
     *
     * @param statement takes moments and the hash of the token, as {@link #parameters} gives them
     * @param moments how many the rooms' expressions take
     * @param tellers of what other rooms asked
     */
    record Asked(String statement, int moments, List<Teller> tellers) {

        Object[] parameters(Object at, String hash) {
            List<Object> parameters = new ArrayList<>();
            for (int i = 0; i < moments + 2; i++) {
                parameters.add(at);
            }
            parameters.add(hash);
            parameters.add(at);
            return parameters.toArray();
        }

        void tell(Object[] row, ActorBuilder builder) {
            tellers.forEach(teller -> teller.tell(row, builder));
        }
    }
}
