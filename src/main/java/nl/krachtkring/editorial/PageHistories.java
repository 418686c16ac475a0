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
    private final Personas personas;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PageHistories(PageVersions versions, EditedRooms rooms, Personas personas, AuditTrail audit, Clock clock) {
        this.versions = versions;
        this.rooms = rooms;
        this.personas = personas;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The versions of a page.
     *
     * @param actor who reads
     * @param folder the first word of its address
     * @param slug its name in the address
     * @param from the number of the earlier version to compare; null for the one before the later
     * @param to the number of the later one; null for the one that stands
     * @return never without a version
     * @throws NotFound when there is no such page or version for this actor, or the page was never changed
     */
    @Transactional
    public PageHistory show(Actor actor, String folder, String slug, Integer from, Integer to) {
        EditedPages room = rooms.at(folder);
        EditedPage page = room.page(actor, slug).orElseThrow(NotFound::new);
        ContributionRef ref = new ContributionRef(room.kind(), page.id());
        List<VersionLine> lines = lines(versions.all(ref));
        if (lines.isEmpty()) {
            throw new NotFound();
        }
        int later = to == null ? lines.get(0).number() : to;
        int earlier = from == null ? later - 1 : from;
        String after = versions.text(ref, later).orElseThrow(NotFound::new);
        String before = earlier == 0 ? "" : versions.text(ref, earlier).orElseThrow(NotFound::new);
        return new PageHistory(
                page.title(),
                page.address(),
                lines,
                earlier,
                later,
                PartChange.between(room, before, after),
                ProposalQueries.mark(page));
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
