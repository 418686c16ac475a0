package nl.krachtkring.contribution;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlLike;

/** Finds the pages that people can talk about, of every room that has some, in one statement each time. */
@Singleton
public class Subjects {

    private static final int MOST_WORDS = 5;

    private final Iterable<SubjectPages> rooms;
    private final Rows rows;

    /**
     * For the container.
     *
     * @param rooms the rooms that have such pages
     * @param rows the database
     */
    @Inject
    public Subjects(@Any Instance<SubjectPages> rooms, Rows rows) {
        this((Iterable<SubjectPages>) rooms, rows);
    }

    Subjects(Iterable<SubjectPages> rooms, Rows rows) {
        this.rooms = rooms;
        this.rows = rows;
    }

    /**
     * Searches titles.
     *
     * @param words what was typed; each word must stand in the title
     * @param most at most so many
     * @return shortest title first; none without words
     */
    public List<SubjectPage> matching(String words, int most) {
        List<String> asked = Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        String holds =
                asked.stream().map(word -> " AND title LIKE ? ESCAPE '!'").collect(Collectors.joining());
        String each = unionOf("status = 'PUBLISHED'" + holds);
        List<String> patterns = asked.stream().map(SqlLike::anywhere).toList();
        Object[] values = perRoom().flatMap(room -> patterns.stream()).toArray();
        return rows.list(each + " ORDER BY LENGTH(title), title LIMIT " + most, values).stream()
                .map(Subjects::page)
                .toList();
    }

    /**
     * The page of a number that a form sent.
     *
     * @param publicId 15 digits
     * @return empty when there is none that everyone may read
     */
    public Optional<SubjectPage> byNumber(long publicId) {
        Object[] values = perRoom().map(room -> publicId).toArray();
        return rows.first(unionOf("status = 'PUBLISHED' AND public_id = ?"), values)
                .map(Subjects::page);
    }

    /**
     * The page at an address.
     *
     * @param kind the kind of the page
     * @param slug its name in addresses
     * @return empty when there is none that everyone may read
     */
    public Optional<SubjectPage> named(ContributionKind kind, String slug) {
        return only(kind, "status = 'PUBLISHED' AND slug = ?", slug);
    }

    /**
     * One page.
     *
     * @param ref points to it
     * @return empty when there is none any more that everyone may read
     */
    public Optional<SubjectPage> of(ContributionRef ref) {
        return only(ref.kind(), "status = 'PUBLISHED' AND id = ?", ref.id());
    }

    /**
     * The page at an address.
     *
     * @param path its address without the first slash, such as {@code werkwijzen/signs-of-safety}
     * @return empty when there is none that everyone may read
     */
    public Optional<SubjectPage> at(String path) {
        int slash = path.indexOf('/');
        return perRoom()
                .filter(room -> slash > 0 && room.folder().equals(path.substring(0, slash)))
                .findFirst()
                .flatMap(room -> named(room.kind(), path.substring(slash + 1)));
    }

    /**
     * Several pages, in one statement.
     *
     * @param refs point to them
     * @return in the same order; without those that aren't there any more for everyone
     */
    public List<SubjectPage> of(List<ContributionRef> refs) {
        Map<ContributionKind, List<ContributionRef>> byKind =
                refs.stream().collect(Collectors.groupingBy(ContributionRef::kind));
        List<SubjectPages> asked =
                perRoom().filter(room -> byKind.containsKey(room.kind())).toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        String each = asked.stream()
                .map(room -> select(
                        room,
                        "status = 'PUBLISHED' AND id IN ("
                                + "?, ".repeat(byKind.get(room.kind()).size() - 1) + "?)"))
                .collect(Collectors.joining(" UNION ALL "));
        Object[] values = asked.stream()
                .flatMap(room -> byKind.get(room.kind()).stream())
                .map(ContributionRef::id)
                .toArray();
        return rows.list(each, values).stream()
                .map(Subjects::page)
                .sorted(Comparator.comparingInt(page -> refs.indexOf(page.ref())))
                .toList();
    }

    private Optional<SubjectPage> only(ContributionKind kind, String where, Object value) {
        return perRoom()
                .filter(room -> room.kind() == kind)
                .findFirst()
                .flatMap(room -> rows.first(select(room, where), value))
                .map(Subjects::page);
    }

    private Stream<SubjectPages> perRoom() {
        return StreamSupport.stream(rooms.spliterator(), false).sorted(Comparator.comparing(SubjectPages::kind));
    }

    private String unionOf(String where) {
        return perRoom().map(room -> select(room, where)).collect(Collectors.joining(" UNION ALL "));
    }

    private static String select(SubjectPages room, String where) {
        return "SELECT '" + room.kind().name() + "', id, public_id, title, CONCAT('/" + room.folder()
                + "/', slug) FROM " + room.table() + " WHERE " + where;
    }

    private static SubjectPage page(Object[] row) {
        ContributionRef ref =
                new ContributionRef(ContributionKind.valueOf((String) row[0]), ((Number) row[1]).longValue());
        return new SubjectPage(ref, ((Number) row[2]).longValue(), (String) row[3], (String) row[4]);
    }
}
