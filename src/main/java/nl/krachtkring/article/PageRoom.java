package nl.krachtkring.article;

import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionProvider;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.contribution.PublishedItem;
import nl.krachtkring.contribution.PublishedItems;
import nl.krachtkring.contribution.RelatedItems;
import nl.krachtkring.contribution.SubjectPages;
import nl.krachtkring.editorial.CommentMode;
import nl.krachtkring.editorial.CommentPolicy;
import nl.krachtkring.editorial.CommentedPages;
import nl.krachtkring.editorial.ContentKindImporter;
import nl.krachtkring.editorial.PublishedRecord;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.content.ContentFile;

/**
 * One kind of page as its files and other rooms see it.
 *
 * @param <T> the kind of page
 */
abstract class PageRoom<T extends PublishedRecord>
        implements ContentKindImporter,
                ContributionProvider,
                PublishedItems,
                RelatedItems,
                SubjectPages,
                CommentedPages {

    private final PageDesk desk;
    private final Traits<T> traits;

    /**
     * What tells the kinds apart.
     *
     * @param type the entity
     * @param kind the kind
     * @param table its table
     * @param folder the folder of its files, which is its word in addresses too
     */
    record Traits<T>(Class<T> type, ContributionKind kind, String table, String folder) {}

    PageRoom(PageDesk desk, Traits<T> traits) {
        this.desk = desk;
        this.traits = traits;
    }

    /** The page of a parsed file, made or changed; refuses a wrong field before it changes anything. */
    abstract T described(Optional<T> known, ContentFile file, Instant now);

    /** Everything that is read of it, for the index and the queue. */
    abstract String text(T page);

    /** How people can comment on it; empty for kinds that take no comments. */
    abstract Optional<CommentMode> comments(T page);

    /** What it is, in one line. */
    abstract String line(T page);

    @Override
    public ContributionKind kind() {
        return traits.kind();
    }

    @Override
    public String folder() {
        return traits.folder();
    }

    @Override
    public String table() {
        return traits.table();
    }

    @Override
    public Optional<String> siteText(String slug) {
        return desk.pages().bySlug(traits.type(), slug).map(PublishedRecord::source);
    }

    @Override
    public void importFile(ContentFile file, Instant now) {
        desk.store(described(desk.pages().bySlug(traits.type(), file.slug()), file, now), now);
    }

    @Override
    @Transactional
    public Optional<ContributionCard> card(long id) {
        return find(id).map(page -> new ContributionCard(
                page.ref(),
                page.publicId(),
                page.title(),
                text(page),
                "",
                null,
                address(page),
                PlaceRef.SITE,
                "",
                page.changedAt(),
                page.status()));
    }

    @Override
    @Transactional
    public Decision maySee(Actor actor, long id) {
        return find(id).map(page -> ArticlePolicy.maySee(actor, page.status())).orElse(Decision.absent());
    }

    @Override
    @Transactional
    public Decision mayReply(Actor actor, long id) {
        return find(id).map(page -> mayReply(actor, page)).orElse(Decision.absent());
    }

    private Decision mayReply(Actor actor, T page) {
        Decision reply = ArticlePolicy.mayReply(actor, page.status());
        return comments(page)
                .filter(mode -> reply.allowed())
                .map(mode -> CommentPolicy.mayReply(actor, mode.at(desk.now())))
                .orElse(reply);
    }

    @Override
    @Transactional
    public boolean checksReplies(long id) {
        return checksReplies(id, desk.now());
    }

    @Override
    @Transactional
    public Optional<CommentMode> comments(long id) {
        return find(id).flatMap(this::comments);
    }

    @Override
    @Transactional
    public void apply(long id, Change change, Actor actor) {
        desk.apply(find(id).orElseThrow(NotFound::new), change);
    }

    @Override
    @Transactional
    public Optional<Long> byPublicId(long publicId) {
        return desk.pages().key(traits.type(), publicId);
    }

    @Override
    @Transactional
    public List<Long> after(long id, int most) {
        return desk.after(traits.table(), id, most);
    }

    @Override
    @Transactional
    public List<PublishedItem> offered() {
        return desk.offered(traits.table(), traits.folder());
    }

    @Override
    @Transactional
    public List<Item> named(Collection<String> slugs) {
        return slugs.isEmpty()
                ? List.of()
                : desk.pages().named(traits.type(), slugs).stream()
                        .map(page -> new Item(page.title(), line(page), address(page)))
                        .toList();
    }

    PageDesk desk() {
        return desk;
    }

    private Optional<T> find(long id) {
        return desk.pages().find(traits.type(), id);
    }

    private String address(T page) {
        return "/" + traits.folder() + "/" + page.slug();
    }
}
