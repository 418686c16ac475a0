package nl.krachtkring.editorial;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import nl.krachtkring.contribution.Carried;
import nl.krachtkring.contribution.Carrying;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;

/** Editors make two pages about one thing one. What they saw must be what there is, and there is no way back. */
@Singleton
public class PageMerges {

    private static final int MOST_FOUND = 20;

    private final EditedRooms rooms;
    private final Carrying along;
    private final MergedPages merged;
    private final PageVersions versions;
    private final ContentRecordRepository records;
    private final ProposalRepository proposals;
    private final ProposalNews news;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PageMerges(
            EditedRooms rooms,
            Carrying along,
            MergedPages merged,
            PageVersions versions,
            ContentRecordRepository records,
            ProposalRepository proposals,
            ProposalNews news,
            AuditTrail audit,
            Clock clock) {
        this.rooms = rooms;
        this.along = along;
        this.merged = merged;
        this.versions = versions;
        this.records = records;
        this.proposals = proposals;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A page that an editor wants to make one with another.
     *
     * @param actor an editor
     * @param folder the first word of its address
     * @param slug its name in the address
     * @return the page
     * @throws NotFound for everybody else, and when there is none
     */
    @Transactional
    public MergePlan.Side page(Actor actor, String folder, String slug) {
        Access.require(MergePolicy.mayMerge(actor));
        MergingPages room = room(folder);
        return side(room, room.page(slug).orElseThrow(NotFound::new));
    }

    /**
     * Pages that another one could be one with.
     *
     * @param actor an editor
     * @param folder the first word of their addresses
     * @param slug the name in the address of the page itself
     * @param word something of a name
     * @return at most twenty, by title
     * @throws NotFound for everybody else
     */
    @Transactional
    public List<MergePlan.Side> found(Actor actor, String folder, String slug, String word) {
        Access.require(MergePolicy.mayMerge(actor));
        MergingPages room = room(folder);
        return word.isBlank()
                ? List.of()
                : room.like(word.strip(), MOST_FOUND + 1).stream()
                        .filter(page -> !page.slug().equals(slug))
                        .limit(MOST_FOUND)
                        .map(page -> side(room, page))
                        .toList();
    }

    /**
     * Whether a page became part of another one.
     *
     * @param folder the first word of its address
     * @param slug its name in the old address
     * @return false also when there never was such a page
     */
    @Transactional
    public boolean isMerged(String folder, String slug) {
        return merged.into(room(folder).kind(), slug).isPresent();
    }

    /**
     * What making two pages one would do.
     *
     * @param actor an editor
     * @param folder the first word of their addresses
     * @param gone the name in addresses of the one that would go
     * @param kept that of the one that would stay
     * @return the plan; changes nothing
     * @throws NotFound for everybody else, and when there is none of them
     */
    @Transactional
    public MergePlan plan(Actor actor, String folder, String gone, String kept) {
        Access.require(MergePolicy.mayMerge(actor));
        MergingPages room = room(folder);
        EditedPage goes = room.page(gone).orElseThrow(NotFound::new);
        EditedPage stays = room.page(kept).orElseThrow(NotFound::new);
        List<String> known = room.names(stays);
        return new MergePlan(
                side(room, goes),
                side(room, stays),
                along.counted(actor, ref(room, goes), ref(room, stays)),
                room.stands(goes.id())
                        ? room.names(goes).stream()
                                .filter(name -> !known.contains(name))
                                .toList()
                        : List.of(),
                PartChange.between(rooms.of(room.kind()), stays.source(), goes.source()),
                mayJoin(actor, room, goes, stays).reason(),
                mark(goes, stays));
    }

    /**
     * Makes two pages one, for good.
     *
     * @param actor an editor
     * @param folder the first word of their addresses
     * @param command which, what she saw, and why
     * @return where the one that stays stands
     * @throws Conflict when somebody changed one of them since she looked, or made one of them part of another
     * @throws nl.krachtkring.platform.access.NotAllowed when the two can't be one
     * @throws RuleViolation when there is no room for all the names
     * @throws NotFound for everybody else
     */
    @Transactional
    public String merge(Actor actor, String folder, MergePages command) {
        Access.require(MergePolicy.mayMerge(actor));
        MergingPages room = room(folder);
        room.hold(page(room, command.gone()).id(), page(room, command.kept()).id());
        EditedPage goes = page(room, command.gone());
        EditedPage stays = page(room, command.kept());
        Access.require(mayJoin(actor, room, goes, stays));
        if (!mark(goes, stays).equals(command.mark())) {
            throw new Conflict("editorial.merge.stale");
        }
        ContributionRef gone = ref(room, goes);
        ContributionRef kept = ref(room, stays);
        List<Carried> counted = along.counted(actor, gone, kept);
        List<Proposal> open = proposals.open(gone);
        EditedPage after = join(actor, room, goes, stays, command.reason());
        audit.record(actor, "page.merge", gone.kind().name(), gone.id(), command.reason());
        audit.record(actor, "page.merge.into", kept.kind().name(), kept.id(), told(gone, counted));
        news.merged(after, goes, open, actor.person());
        return after.address();
    }

    private EditedPage join(Actor actor, MergingPages room, EditedPage goes, EditedPage stays, String reason) {
        Instant now = clock.instant();
        ContributionRef gone = ref(room, goes);
        ContributionRef kept = ref(room, stays);
        String title = room.stands(goes.id()) ? goes.title() : "";
        PageVersions.Made made = new PageVersions.Made(actor.persona(), actor.persona(), reason);
        versions.keep(gone, goes);
        EditedPage after = room.merge(goes.id(), stays.id(), now);
        versions.add(kept, stays, after.source(), made, now);
        merged.add(gone, new MergedPages.MergedPage(goes.slug(), title, actor.persona(), reason), kept, now);
        records.of(room.kind(), goes.slug()).ifPresent(ContentRecord::settled);
        along.carry(gone, kept, now);
        return after;
    }

    private EditedPage page(MergingPages room, String slug) {
        return room.page(slug)
                .orElseThrow(() -> merged.into(room.kind(), slug).isPresent()
                        ? new Conflict("editorial.merge.already")
                        : new NotFound());
    }

    private static String told(ContributionRef gone, List<Carried> counted) {
        return "from " + gone.id() + ": "
                + counted.stream()
                        .map(one -> one.key() + " " + one.number() + " (" + one.doubles() + ")")
                        .collect(Collectors.joining(", "));
    }

    private static Decision mayJoin(Actor actor, MergingPages room, EditedPage goes, EditedPage stays) {
        return MergePolicy.mayJoin(actor, goes.id() != stays.id(), room.stands(stays.id()));
    }

    private static MergePlan.Side side(MergingPages room, EditedPage page) {
        List<String> names = room.names(page);
        return new MergePlan.Side(
                page.slug(), page.title(), page.address(), names.subList(1, names.size()), room.stands(page.id()));
    }

    private MergingPages room(String folder) {
        return rooms.at(folder).merging().orElseThrow(NotFound::new);
    }

    private static ContributionRef ref(MergingPages room, EditedPage page) {
        return new ContributionRef(room.kind(), page.id());
    }

    private static String mark(EditedPage gone, EditedPage kept) {
        return ProposalQueries.mark(gone) + ProposalQueries.mark(kept);
    }
}
