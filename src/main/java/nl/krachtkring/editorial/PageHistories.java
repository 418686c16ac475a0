package nl.krachtkring.editorial;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;

/** What pages said before, for everybody who reads the page; editors put a version back. */
@Singleton
public class PageHistories {

    private final PageVersions versions;
    private final EditedRooms rooms;
    private final MergedPages merged;
    private final Personas personas;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PageHistories(
            PageVersions versions,
            EditedRooms rooms,
            MergedPages merged,
            Personas personas,
            AuditTrail audit,
            Clock clock) {
        this.versions = versions;
        this.rooms = rooms;
        this.merged = merged;
        this.personas = personas;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The versions of a page, or those of one that became part of it.
     *
     * @param actor who reads
     * @param folder the first word of its address
     * @param slug its name in the address
     * @param asked which versions
     * @return never without a version
     * @throws NotFound when there is no such page or version for this actor, or the page was never changed
     */
    @Transactional
    public PageHistory show(Actor actor, String folder, String slug, VersionsAsked asked) {
        EditedPages room = rooms.at(folder);
        EditedPage page = room.page(actor, slug).orElseThrow(NotFound::new);
        List<MergedLine> gone = merged.of(new ContributionRef(room.kind(), page.id()));
        MergedLine one = asked.merged() == null ? null : one(actor, gone, asked.merged());
        ContributionRef ref = new ContributionRef(room.kind(), one == null ? page.id() : one.recordId());
        List<VersionLine> lines = lines(versions.all(ref));
        if (lines.isEmpty()) {
            throw new NotFound();
        }
        int later = asked.to() == null ? lines.get(0).number() : asked.to();
        int earlier = asked.from() == null ? later - 1 : asked.from();
        String after = versions.text(ref, later).orElseThrow(NotFound::new);
        String before = earlier == 0 ? "" : versions.text(ref, earlier).orElseThrow(NotFound::new);
        return new PageHistory(
                page.title(),
                page.address(),
                lines,
                earlier,
                later,
                PartChange.between(room, before, after),
                ProposalQueries.mark(page),
                one == null ? gone : List.of(),
                one);
    }

    private static MergedLine one(Actor actor, List<MergedLine> gone, long number) {
        Access.require(DeskPolicy.mayWork(actor));
        return gone.stream()
                .filter(line -> line.publicId() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Who wrote a page, from its first change on.
     *
     * @param page which
     * @return each once, in the order in which they came
     */
    public List<PersonaView> authors(ContributionRef page) {
        List<Long> authors = versions.authors(page);
        Map<Long, PersonaView> names = personas.views(authors);
        return authors.stream().map(names::get).filter(Objects::nonNull).toList();
    }

    /**
     * A page says again what it said before.
     *
     * @param actor an editor
     * @param folder the first word of its address
     * @param slug its name in the address
     * @param number of the version
     * @param why which page she saw, and her reason
     * @return where the page stands
     * @throws Conflict when somebody changed the page since she looked
     * @throws RuleViolation of field {@code reason} without one, or with all that keeps the text from being published
     * @throws NotFound for everybody else
     */
    @Transactional
    public String restore(Actor actor, String folder, String slug, int number, RestoreVersion why) {
        Access.require(DeskPolicy.mayWork(actor));
        EditedPages room = rooms.at(folder);
        EditedPage page = room.page(actor, slug).orElseThrow(NotFound::new);
        ContributionRef ref = new ContributionRef(room.kind(), page.id());
        if (!ProposalQueries.mark(page).equals(why.mark())) {
            throw new Conflict("editorial.review.stale");
        }
        String text = versions.text(ref, number).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        room.publish(page.id(), text, now);
        PageVersions.Made made = new PageVersions.Made(actor.persona(), actor.persona(), why.reason());
        versions.add(ref, page, text, made, now);
        audit.record(actor, "page.restore", room.kind().name(), page.id(), why.reason());
        return page.address();
    }

    private List<VersionLine> lines(List<PageVersions.Kept> kept) {
        Map<Long, PersonaView> names = personas.views(kept.stream()
                .flatMap(one -> Stream.of(one.author(), one.editor()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return kept.stream()
                .map(one -> new VersionLine(
                        one.number(), one.at(), names.get(one.author()), names.get(one.editor()), one.reason()))
                .toList();
    }
}
