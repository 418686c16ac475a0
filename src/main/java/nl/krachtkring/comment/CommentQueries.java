package nl.krachtkring.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.persistence.SqlTime;

/**
 * Reads comments as records, in a number of statements that doesn't grow with the comments. Who may read a comment is
 * who may read what it stands under; callers ask that first.
 */
@Singleton
public class CommentQueries {

    /** How many comments of the first level a page shows, with all their answers. */
    public static final int PAGE = 50;

    /** Beyond so many answers under the comments of one page the rest isn't shown; nobody reads on by then. */
    private static final int MOST_ROWS = 1_000;

    private static final String COLUMNS = "SELECT c.id, c.public_id, c.parent_id, c.persona_id, c.guest_name, c.body,"
            + " c.status, COALESCE(c.published_at, c.created_at), c.version, c.edited_at, ";
    private static final String UNDER = " FROM comment c WHERE c.target_kind = ? AND c.target_id = ?";
    private static final String COUNT =
            "SELECT COUNT(*) FROM comment t WHERE t.target_kind = ? AND t.target_id = ? AND t.status = 'PUBLISHED'";

    /**
     * What is gone keeps its place for its answers. Whether it has any is asked by a lowest key and not by EXISTS, for which
     * the database would read every answer of the portal.
     */
    private static final String ROOTS = COLUMNS + "(" + COUNT + ")" + UNDER + " AND c.parent_id IS NULL"
            + " AND (c.status = 'PUBLISHED' OR (c.status IN ('WITHDRAWN', 'HIDDEN', 'ERASED') AND (SELECT MIN(k.id)"
            + " FROM comment k WHERE k.parent_id = c.id AND k.status = 'PUBLISHED') IS NOT NULL))"
            + " AND c.id %s ? ORDER BY c.id %s LIMIT " + (PAGE + 1);

    /** Comments of the first level are shown in the order of their keys, so those of a page are a range of keys. */
    private static final String ANSWERS = COLUMNS + "NULL" + UNDER
            + " AND c.parent_id BETWEEN ? AND ? AND c.status = 'PUBLISHED' ORDER BY c.id LIMIT " + MOST_ROWS;

    private final EntityManager entities;
    private final Personas personas;
    private final CommentSigning signing;
    private final RenderedTexts texts;
    private final Contributions contributions;

    @Inject
    CommentQueries(
            EntityManager entities,
            Personas personas,
            CommentSigning signing,
            RenderedTexts texts,
            Contributions contributions) {
        this.entities = entities;
        this.personas = personas;
        this.signing = signing;
        this.texts = texts;
        this.contributions = contributions;
    }

    /** A row of the table. */
    private record Stored(
            long id,
            long publicId,
            Long parentId,
            Long personaId,
            String guestName,
            String body,
            ContributionStatus status,
            Object at,
            int version,
            Object edited,
            Integer all) {}

    /** Who reads: with her one-time name there, if any, and the names that she sees. */
    private record Reader(Actor actor, Long once, Map<Long, PersonaView> names) {}

    /**
     * What somebody reads under a contribution.
     *
     * @param reply whether she may add to it
     * @param page the stretch
     */
    public record Talk(Decision reply, CommentPage page) {}

    /**
     * A stretch of the stream and whether somebody may add to it, in one transaction.
     *
     * @param actor who reads
     * @param target under what
     * @param stretch which stretch
     * @return both
     */
    public Talk talk(Actor actor, ContributionRef target, Stretch stretch) {
        return new Talk(contributions.of(target.kind()).mayReply(actor, target.id()), page(actor, target, stretch));
    }

    /**
     * A stretch of the stream.
     *
     * @param actor who reads, to mark what is her own
     * @param target under what
     * @param stretch which stretch
     * @return the comments, in three statements, one more for members, however many there are
     */
    public CommentPage page(Actor actor, ContributionRef target, Stretch stretch) {
        long from = Threads.begin(entities, target, stretch);
        List<Stored> roots = roots(target, stretch, from);
        boolean more = roots.size() > PAGE;
        if (more) {
            roots.remove(stretch.isBackward() ? 0 : PAGE);
        }
        boolean older = stretch.isBackward() ? more : from > 0;
        boolean newer = stretch.isBackward() ? from > 0 : more;
        List<CommentRow> rows = rows(actor, target, roots, answers(target, roots));
        return new CommentPage(
                all(roots, target, from),
                rows,
                older && !rows.isEmpty() ? rows.get(0).publicId() : null,
                newer && !rows.isEmpty() ? rows.get(rows.size() - 1).publicId() : null);
    }

    /**
     * The name of who wrote a comment that is about to be answered.
     *
     * @param target under what it stands
     * @param publicId its number
     * @return the name; empty when it can't be answered
     */
    public Optional<String> authorOf(ContributionRef target, long publicId) {
        return entities
                .createQuery("SELECT c FROM Comment c WHERE c.publicId = :id", Comment.class)
                .setParameter("id", publicId)
                .getResultList()
                .stream()
                .filter(comment -> comment.target().equals(target) && comment.status() == ContributionStatus.PUBLISHED)
                .map(comment -> comment.personaId() == null
                        ? comment.guestName()
                        : personas.views(List.of(comment.personaId()), () -> isOpen(target))
                                .get(comment.personaId())
                                .name())
                .findFirst();
    }

    private boolean isOpen(ContributionRef target) {
        return contributions.maySee(Actor.anonymous(), target).allowed();
    }

    /** In the order of the page; one more than fits where there are more. */
    private List<Stored> roots(ContributionRef target, Stretch stretch, long from) {
        String order = stretch.isBackward() ? "DESC" : "ASC";
        Query query = entities.createNativeQuery(ROOTS.formatted(from == 0 ? ">" : stretch.comparison(), order))
                .setParameter(1, target.kind().name())
                .setParameter(2, target.id())
                .setParameter(3, target.kind().name())
                .setParameter(4, target.id())
                .setParameter(5, from);
        List<Stored> roots = new ArrayList<>(stored(query));
        if (stretch.isBackward()) {
            Collections.reverse(roots);
        }
        return roots;
    }

    private List<Stored> answers(ContributionRef target, List<Stored> roots) {
        if (roots.isEmpty()) {
            return List.of();
        }
        return stored(entities.createNativeQuery(ANSWERS)
                .setParameter(1, target.kind().name())
                .setParameter(2, target.id())
                .setParameter(3, roots.get(0).id())
                .setParameter(4, roots.get(roots.size() - 1).id()));
    }

    private static List<Stored> stored(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(row -> stored((Object[]) row)).toList();
    }

    private List<CommentRow> rows(Actor actor, ContributionRef target, List<Stored> roots, List<Stored> below) {
        Map<Long, PersonaView> names = personas.views(
                Stream.concat(roots.stream(), below.stream())
                        .map(Stored::personaId)
                        .filter(Objects::nonNull)
                        .toList(),
                () -> isOpen(target));
        Map<Long, List<Stored>> answers = below.stream().collect(Collectors.groupingBy(Stored::parentId));
        Long once = signing.own(actor, target).map(PersonaId::value).orElse(null);
        Reader reader = new Reader(actor, once, names);
        return roots.stream()
                .map(root -> row(
                        reader,
                        root,
                        answers.getOrDefault(root.id(), List.of()).stream()
                                .map(answer -> row(reader, answer, List.of()))
                                .toList()))
                .toList();
    }

    private CommentRow row(Reader reader, Stored row, List<CommentRow> replies) {
        boolean gone = row.status() != ContributionStatus.PUBLISHED;
        return new CommentRow(
                row.publicId(),
                gone ? CommentRow.Author.NONE : author(row, reader.names()),
                SqlTime.instant(row.at()),
                gone || row.edited() == null ? null : SqlTime.instant(row.edited()),
                gone ? "" : texts.html(row.id(), row.version(), row.body()),
                gone,
                isOwn(reader, row.personaId()),
                replies);
    }

    private static CommentRow.Author author(Stored row, Map<Long, PersonaView> names) {
        PersonaView view = row.personaId() == null ? null : names.get(row.personaId());
        return view == null
                ? new CommentRow.Author(row.guestName() == null ? "" : row.guestName(), "comment.guest", "", false)
                : new CommentRow.Author(view.name(), view.badge(), view.organisation(), view.told());
    }

    private static boolean isOwn(Reader reader, Long personaId) {
        Actor actor = reader.actor();
        if (personaId == null || actor.isAnonymous()) {
            return false;
        }
        if (personaId.equals(reader.once())) {
            return true;
        }
        boolean publicName = actor.persona() != null && actor.persona().value() == personaId;
        return publicName
                || actor.places().values().stream()
                        .anyMatch(standing -> standing.persona().value() == personaId);
    }

    /** Each row of the first level says how many there are; an empty stretch beyond the last comment doesn't. */
    private int all(List<Stored> rows, ContributionRef target, long from) {
        return rows.stream()
                .map(Stored::all)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> from == 0 ? 0 : count(target));
    }

    private int count(ContributionRef target) {
        Number count = (Number) entities.createNativeQuery(COUNT)
                .setParameter(1, target.kind().name())
                .setParameter(2, target.id())
                .getSingleResult();
        return count.intValue();
    }

    private static Stored stored(Object[] row) {
        return new Stored(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                row[2] == null ? null : ((Number) row[2]).longValue(),
                row[3] == null ? null : ((Number) row[3]).longValue(),
                (String) row[4],
                (String) row[5],
                ContributionStatus.valueOf((String) row[6]),
                row[7],
                ((Number) row[8]).intValue(),
                row[9],
                row[10] == null ? null : ((Number) row[10]).intValue());
    }
}
