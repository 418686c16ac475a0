package nl.krachtkring.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.Photos;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.richtext.RenderedTexts;
import nl.krachtkring.platform.storage.FileView;

/**
 * Reads comments as records, in a number of statements that doesn't grow with the comments. Who may read a comment is
 * who may read what it stands under; callers ask that first.
 */
@Singleton
public class CommentQueries {

    /** How many comments of the first level a page shows at most, with all their answers or with a piece of those of one. */
    public static final int PAGE = 50;

    private final EntityManager entities;
    private final KnownStreams streams;
    private final Personas personas;
    private final CommentSigning signing;
    private final RenderedTexts texts;
    private final Contributions contributions;
    private final Photos photos;

    @Inject
    CommentQueries(
            EntityManager entities,
            KnownStreams streams,
            Personas personas,
            CommentSigning signing,
            RenderedTexts texts,
            Contributions contributions,
            Photos photos) {
        this.entities = entities;
        this.streams = streams;
        this.personas = personas;
        this.signing = signing;
        this.texts = texts;
        this.contributions = contributions;
        this.photos = photos;
    }

    /** Who reads: with her one-time name there, if any. */
    private record Reader(Actor actor, Long once) {}

    /**
     * What somebody reads under a contribution.
     *
     * @param page the stretch
     * @param once the one-time name under which she speaks there; null without one
     */
    public record Talk(CommentPage page, PersonaId once) {}

    /**
     * A stretch of the stream.
     *
     * @param actor who reads, to mark what is her own
     * @param target under what
     * @param stretch which stretch
     * @return the comments, however many there are in one statement when they were read before, in three otherwise; one more for members and one more where
     *     there are photos
     */
    public Talk talk(Actor actor, ContributionRef target, Stretch stretch) {
        PersonaId once = signing.own(actor, target).orElse(null);
        Long marked = once == null ? null : once.value();
        return new Talk(page(new Reader(actor, marked), target, stretch), once);
    }

    private CommentPage page(Reader reader, ContributionRef target, Stretch stretch) {
        Threads.Begin begin = Threads.begin(entities, target, stretch);
        StoredStretch stored = begin.isWithin()
                ? streams.piece(target, stretch, begin)
                : streams.stretch(target, stretch, begin.root());
        boolean backward = stretch.isBackward() && !begin.isWithin();
        boolean older = backward ? stored.more() : begin.older();
        boolean newer = backward ? begin.root() > 0 : stored.more();
        List<StoredComment> roots = stored.roots();
        List<StoredComment> below = stored.below();
        List<CommentRow> rows = rows(reader, names(target, roots, below), roots, below);
        return new CommentPage(
                all(roots, target, begin.root()),
                rows,
                older && !rows.isEmpty() ? rows.get(0).publicId() : null,
                newer && !rows.isEmpty() ? rows.get(rows.size() - 1).publicId() : null,
                new CommentPage.Piece(stored.earlier(), stored.later()),
                numbers(roots, below));
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
                        : personas.views(List.of(comment.personaId()), () -> contributions.namesByConsent(target))
                                .get(comment.personaId())
                                .name())
                .findFirst();
    }

    private static Map<Long, Long> numbers(List<StoredComment> roots, List<StoredComment> below) {
        return Stream.concat(roots.stream(), below.stream())
                .filter(row -> row.status() == ContributionStatus.PUBLISHED)
                .collect(Collectors.toMap(StoredComment::id, StoredComment::publicId));
    }

    private Map<Long, PersonaView> names(ContributionRef target, List<StoredComment> roots, List<StoredComment> below) {
        return personas.views(
                Stream.concat(roots.stream(), below.stream())
                        .map(StoredComment::personaId)
                        .filter(Objects::nonNull)
                        .toList(),
                () -> contributions.namesByConsent(target));
    }

    private List<CommentRow> rows(
            Reader reader, Map<Long, PersonaView> names, List<StoredComment> roots, List<StoredComment> below) {
        Map<Long, List<StoredComment>> answers = below.stream().collect(Collectors.groupingBy(StoredComment::parentId));
        Map<Long, List<FileView>> pictures = photos(roots, below);
        return roots.stream()
                .map(root -> row(
                        isOwn(reader, root.personaId()),
                        author(reader, root, names),
                        root,
                        pictures.getOrDefault(root.id(), List.of()),
                        answers.getOrDefault(root.id(), List.of()).stream()
                                .map(answer -> row(
                                        isOwn(reader, answer.personaId()),
                                        author(reader, answer, names),
                                        answer,
                                        pictures.getOrDefault(answer.id(), List.of()),
                                        List.of()))
                                .toList()))
                .toList();
    }

    /** One statement more on pages with photos, none on the others. */
    private Map<Long, List<FileView>> photos(List<StoredComment> roots, List<StoredComment> below) {
        List<Long> some = Stream.concat(roots.stream(), below.stream())
                .filter(row -> row.photos() > 0 && row.status() == ContributionStatus.PUBLISHED)
                .map(StoredComment::id)
                .toList();
        return some.isEmpty() ? Map.of() : photos.of(ContributionKind.COMMENT, some);
    }

    private CommentRow row(
            boolean own,
            CommentRow.Author author,
            StoredComment row,
            List<FileView> pictures,
            List<CommentRow> replies) {
        boolean gone = row.status() != ContributionStatus.PUBLISHED;
        return new CommentRow(
                row.publicId(),
                gone ? CommentRow.Author.NONE : author,
                row.at(),
                gone ? null : row.edited(),
                gone ? "" : texts.html(row.body()),
                gone ? List.of() : pictures,
                gone,
                own,
                row.part(),
                replies);
    }

    private static CommentRow.Author author(Reader reader, StoredComment row, Map<Long, PersonaView> names) {
        PersonaView view = row.personaId() == null ? null : names.get(row.personaId());
        return view == null
                ? new CommentRow.Author(
                        row.guestName() == null ? "" : row.guestName(), "comment.guest", "", false, false)
                : new CommentRow.Author(
                        view.name(), view.badge(), view.organisation(), view.told(), view.isMutedBy(reader.actor()));
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
    private int all(List<StoredComment> rows, ContributionRef target, long from) {
        return rows.stream()
                .map(StoredComment::all)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> from == 0 ? 0 : streams.count(target));
    }
}
