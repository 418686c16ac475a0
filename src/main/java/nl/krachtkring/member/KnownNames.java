package nl.krachtkring.member;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.krachtkring.platform.persistence.ChangeNumbers;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;

/**
 * Names with what stands beside them, kept from one page to the next. The database counts whatever changes a name ({@code name_change},
 * by triggers); each question reads that number first and forgets all names when it moved, so a change is seen with the next
 * page, on every node. What changes by the clock alone, a badge that expires, is kept until then.
 */
final class KnownNames {

    /**
     * A badge of a person stands beside each of her names; the first of its kinds is the one shown. The last column is when the first of
     * the badges expires that she shows with more than its name; null without any.
     */
    private static final String NAMES =
            "SELECT n.id, n.public_id, n.name, b.kind, o.name, b.confirmed_at IS NOT NULL, b.expires_at,"
                    + " p.name_withheld,"
                    + " EXISTS (SELECT 1 FROM profile_field f WHERE f.persona_id = n.id AND f.seen_by <> 'NOBODY'),"
                    + " (SELECT MIN(s.expires_at) FROM badge s WHERE s.shown_persona_id = n.id AND s.shown AND s.expires_at > ?)"
                    + " FROM persona n JOIN person p ON p.id = n.person_id LEFT JOIN badge b ON b.person_id = n.person_id"
                    + " AND b.refused_at IS NULL"
                    + " LEFT JOIN organisation o ON o.id = b.organisation_id WHERE n.id IN (%s)";

    /** How many changes of names the database has counted. */
    static final String CHANGES = "SELECT number FROM name_change";

    /** Some 1.5 MB. */
    private static final int MOST = 5_000;

    private final Rows rows;
    private final Clock clock;
    private final ChangeNumbers numbers;
    private volatile Generation kept = new Generation(-1, new ConcurrentHashMap<>());

    /**
     * Knows nobody yet.
     *
     * @param numbers how many changes the database has counted
     */
    KnownNames(Rows rows, Clock clock, ChangeNumbers numbers) {
        this.rows = rows;
        this.clock = clock;
        this.numbers = numbers;
    }

    /** The names since one change. */
    private record Generation(long number, Map<Long, Known> names) {}

    /**
     * A name.
     *
     * @param view as those see it who may know it
     * @param withheld whether she didn't consent to it on public pages
     * @param from when it was read
     * @param until when the clock changes it
     */
    record Known(PersonaView view, boolean withheld, Instant from, Instant until) {

        /** As everybody sees it who doesn't consent. */
        PersonaView neutral() {
            return new PersonaView(
                    view.id(),
                    view.publicId(),
                    Personas.NEUTRAL,
                    view.badge(),
                    view.confirmed(),
                    view.organisation(),
                    false);
        }

        private boolean holds(Instant now) {
            return !now.isBefore(from) && now.isBefore(until);
        }

        private Known and(Known other) {
            Instant first = until.isBefore(other.until) ? until : other.until;
            return new Known(PersonaView.shownFirst(view, other.view), withheld, from, first);
        }
    }

    /**
     * Names.
     *
     * @param ids keys of personas
     * @return those that there are, by key
     */
    Map<Long, Known> of(Set<Long> ids) {
        Instant now = clock.instant();
        Map<Long, Known> names = generation().names();
        Map<Long, Known> found = new HashMap<>();
        List<Long> unknown = new ArrayList<>();
        for (Long id : ids) {
            Known name = names.get(id);
            if (name != null && name.holds(now)) {
                found.put(id, name);
            } else {
                unknown.add(id);
            }
        }
        if (!unknown.isEmpty()) {
            Map<Long, Known> read = read(unknown);
            names.putAll(read);
            found.putAll(read);
        }
        return found;
    }

    /** Read before the names are, so that these are never older than the number they are kept under. */
    private Generation generation() {
        long number = numbers.of(CHANGES);
        Generation known = kept;
        if (known.number() != number || known.names().size() > MOST) {
            known = new Generation(number, new ConcurrentHashMap<>());
            kept = known;
        }
        return known;
    }

    /** The names as the database has them, inside the running transaction if there is one. */
    Map<Long, Known> read(Collection<Long> ids) {
        Instant now = clock.instant();
        List<Object> asked = new ArrayList<>();
        asked.add(SqlTime.utc(now));
        asked.addAll(ids);
        String marks = ids.stream().map(id -> "?").collect(Collectors.joining(", "));
        return rows.list(NAMES.formatted(marks), asked.toArray()).stream()
                .collect(Collectors.toMap(
                        row -> ((Number) row[0]).longValue(), row -> known(row, now), Known::and, HashMap::new));
    }

    private static Known known(Object[] row, Instant now) {
        Instant expires = moment(row[6]);
        Instant shown = moment(row[9]);
        boolean counts = row[5] != null && ((Number) row[5]).intValue() == 1 && now.isBefore(expires);
        boolean told = ((Number) row[8]).intValue() == 1 || row[9] != null;
        String badge = row[3] == null ? "" : BadgeKind.valueOf((String) row[3]).key(counts);
        PersonaView view = new PersonaView(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                badge,
                counts,
                counts && row[4] != null ? (String) row[4] : "",
                told);
        Instant until = counts && expires.isBefore(shown) ? expires : shown;
        return new Known(view, !(row[7] instanceof Boolean withheld) || withheld, now, until);
    }

    private static Instant moment(Object column) {
        return column == null ? Instant.MAX : SqlTime.instant(column);
    }
}
