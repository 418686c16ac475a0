package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Photos;
import nl.krachtkring.group.DoorPolicy;
import nl.krachtkring.group.GroupFacts;
import nl.krachtkring.group.GroupKind;
import nl.krachtkring.group.GroupName;
import nl.krachtkring.group.GroupPeople;
import nl.krachtkring.group.Joining;
import nl.krachtkring.group.Readers;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.Visit;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;
import nl.krachtkring.platform.richtext.RenderedTexts;
import nl.krachtkring.platform.storage.FileView;

/** One discussion for one reader, in a number of statements that doesn't depend on its replies. */
@Singleton
public class DiscussionReading {

    private static final String ROW = "SELECT d.id, d.public_id, d.slug, d.title, d.body, d.persona_id, p.person_id,"
            + " COALESCE(d.published_at, d.created_at), d.status, " + DiscussionRepository.ENDED + ", d.closed_reason,"
            + " g.id, g.slug, g.name, g.kind, g.joining, g.closed_at, g.parents, d.members_only,"
            + " COALESCE(g.retention_next, g.retention_months), COALESCE(g.welcome_id = d.public_id, FALSE), d.edited_at, g.edit_hours,"
            + " d.version, d.last_activity_at, d.pinned_at, d.merged_into, d.noted, d.photos,"
            + " d.kind, a.public_id, a.persona_id, a.guest_name, a.body, k.round, b.kind, b.page_id,"
            + " d.facilitators_only, g.checks_members, g.one_time_names, d.left_at, d.archived_at"
            + " FROM discussion d JOIN community_group g ON g.id = d.group_id JOIN persona p ON p.id = d.persona_id"
            + " LEFT JOIN comment a ON a.id = d.answer_id AND a.status = 'PUBLISHED' AND a.target_id = d.id"
            + " LEFT JOIN consultation k ON k.discussion_id = d.id"
            + " LEFT JOIN discussion_about b ON b.discussion_id = d.id WHERE d.public_id = ?";

    private static final int EXCERPT = 400;

    private final Rows rows;
    private final Personas personas;
    private final GroupPeople people;
    private final RenderedTexts texts;
    private final DiscussionNotes notes;
    private final Clock clock;
    private final Photos photos;

    /**
     * For the container.
     *
     * @param rows the database
     * @param personas the names of people
     * @param people who is in a group
     * @param texts makes texts safe to show
     * @param notes what facilitators arranged
     * @param photos that came with the texts
     * @param clock the time
     */
    @Inject
    public DiscussionReading(
            Rows rows,
            Personas personas,
            GroupPeople people,
            RenderedTexts texts,
            DiscussionNotes notes,
            Photos photos,
            Clock clock) {
        this.rows = rows;
        this.personas = personas;
        this.people = people;
        this.texts = texts;
        this.notes = notes;
        this.clock = clock;
        this.photos = photos;
    }

    /**
     * One discussion.
     *
     * @param actor who reads
     * @param publicId its number in the address
     * @return the discussion with what the reader may do
     * @throws NotFound when there is none for this reader
     */
    public DiscussionView show(Actor actor, long publicId) {
        Object[] row = rows.first(ROW, publicId).orElseThrow(NotFound::new);
        DiscussionFacts facts = facts(row);
        Access.require(DiscussionPolicy.maySee(actor, facts));
        Map<Long, PersonaView> names = personas.views(
                row[31] == null ? List.of(number(row[5])) : List.of(number(row[5]), number(row[31])),
                () -> isOpen(facts));
        return view(actor, row, facts, names, readers(actor, facts));
    }

    private DiscussionView view(
            Actor actor, Object[] row, DiscussionFacts facts, Map<Long, PersonaView> names, Readers readers) {
        return new DiscussionView(
                new ContributionRef(ContributionKind.DISCUSSION, facts.id()),
                number(row[1]),
                (String) row[2],
                (String) row[3],
                texts.html((String) row[4]),
                number(row[28]) == 0 ? List.of() : photos(facts.id()),
                isLeft(row) ? null : names.get(number(row[5])),
                at(row[7]),
                row[21] == null ? null : at(row[21]),
                facts.status(),
                facts.closed() ? (String) row[10] : null,
                new GroupName(
                        facts.group().id(),
                        (String) row[12],
                        (String) row[13],
                        facts.group().kind()),
                readers,
                facts.membersOnly(),
                facts.group().parents(),
                row[19] == null ? null : ((Number) row[19]).intValue(),
                number(row[20]) == 1,
                facts.kind(),
                facts.facilitatorsOnly(),
                answer(actor, row, names),
                allowed(actor, facts, row),
                DiscussionPolicy.mayReply(actor, facts),
                isOpen(facts),
                new LiveMark(((Number) row[23]).intValue(), at(row[24])),
                row[25] != null,
                row[41] != null,
                (Boolean) row[27] ? notes.of(actor, facts) : List.of(),
                about(row));
    }

    /** What a facilitator does; from the archive she first brings it back. */
    private static Set<DiscussionAct> led(Actor actor, DiscussionFacts facts, boolean archived) {
        Set<DiscussionAct> allowed = EnumSet.noneOf(DiscussionAct.class);
        if (DiscussionPolicy.mayArrange(actor, facts).allowed()) {
            allowed.add(DiscussionAct.ARRANGE);
        }
        if (!archived && DiscussionPolicy.mayClose(actor, facts).allowed()) {
            allowed.add(facts.closed() ? DiscussionAct.REOPEN : DiscussionAct.CLOSE);
        }
        return allowed;
    }

    private static boolean isLeft(Object[] row) {
        return row[40] != null;
    }

    private static boolean isOpen(DiscussionFacts facts) {
        return DiscussionPolicy.maySee(Actor.anonymous(), facts).allowed();
    }

    private List<FileView> photos(long id) {
        return photos.of(ContributionKind.DISCUSSION, List.of(id)).getOrDefault(id, List.of());
    }

    private Readers readers(Actor actor, DiscussionFacts facts) {
        return facts.facilitatorsOnly()
                ? Readers.FACILITATORS
                : people.readers(actor, facts.group(), facts.membersOnly(), visit(facts));
    }

    private AnswerView answer(Actor actor, Object[] row, Map<Long, PersonaView> names) {
        if (row[30] == null) {
            return null;
        }
        PersonaView author = row[31] == null ? null : names.get(number(row[31]));
        boolean folded = author != null && author.isMutedBy(actor);
        return new AnswerView(
                number(row[30]),
                author == null ? (String) row[32] : author.name(),
                folded ? "" : texts.excerpt((String) row[33], EXCERPT));
    }

    private static ContributionRef about(Object[] row) {
        return row[35] == null
                ? null
                : new ContributionRef(ContributionKind.valueOf((String) row[35]), number(row[36]));
    }

    private Set<DiscussionAct> allowed(Actor actor, DiscussionFacts facts, Object[] row) {
        Set<DiscussionAct> allowed = said(actor, facts, (Boolean) row[39]);
        // One that went on in another discussion is left as it is.
        if (row[26] == null) {
            allowed.addAll(led(actor, facts, row[41] != null));
        }
        if (DiscussionPolicy.mayMark(actor, facts).allowed() && !facts.membersOnly()) {
            allowed.add(DiscussionAct.MARK);
        }
        if (DiscussionPolicy.isGuest(actor, facts)) {
            allowed.add(DiscussionAct.VISIT);
        }
        if (facts.status() == ContributionStatus.PUBLISHED
                && !facts.membersOnly()
                && DoorPolicy.mayPropose(actor, facts.group()).allowed()) {
            allowed.add(DiscussionAct.PROPOSE_GUEST);
        }
        if (AskPolicy.mayShare(actor, facts, (Boolean) row[38]).allowed()) {
            allowed.add(DiscussionAct.SHARE);
        }
        if (AnswerPolicy.mayAccept(actor, facts).allowed()) {
            allowed.add(DiscussionAct.ACCEPT);
        }
        if (HarvestPolicy.maySee(actor, facts).allowed()) {
            allowed.add(DiscussionAct.HARVEST);
        }
        if (AboutPolicy.mayTell(actor, facts).allowed()) {
            allowed.add(DiscussionAct.TELL);
        }
        if (DiscussionPolicy.mayFollow(actor, facts).allowed()) {
            allowed.add(DiscussionAct.FOLLOW);
        }
        if (facts.status() == ContributionStatus.PUBLISHED && !actor.is(facts.author()) && !isLeft(row)) {
            allowed.add(DiscussionAct.REPORT);
        }
        if (actor.is(facts.author()) && !isLeft(row)) {
            allowed.addAll(ofAuthor(actor, facts, row));
        }
        return allowed;
    }

    private static Set<DiscussionAct> said(Actor actor, DiscussionFacts facts, boolean oneTimeNames) {
        Set<DiscussionAct> allowed = EnumSet.noneOf(DiscussionAct.class);
        if (DiscussionPolicy.mayReply(actor, facts).allowed()) {
            allowed.add(DiscussionAct.REPLY);
        }
        if (DiscussionPolicy.mayUseOneTimeName(actor, facts.group().id(), oneTimeNames)
                .allowed()) {
            allowed.add(DiscussionAct.SPEAK_ONCE);
        }
        return allowed;
    }

    /** What she may do with her own; whether she may still change it is asked once more where she does. */
    private Set<DiscussionAct> ofAuthor(Actor actor, DiscussionFacts facts, Object[] row) {
        Instant until = at(row[7]).plus(Duration.ofHours(number(row[22])));
        boolean edits = clock.instant().isBefore(until)
                && DiscussionPolicy.mayReply(actor, facts).allowed();
        return edits ? EnumSet.of(DiscussionAct.EDIT, DiscussionAct.WITHDRAW) : EnumSet.of(DiscussionAct.WITHDRAW);
    }

    private static DiscussionFacts facts(Object[] row) {
        GroupFacts group = new GroupFacts(
                number(row[11]),
                GroupKind.valueOf((String) row[14]),
                Joining.valueOf((String) row[15]),
                row[16] != null,
                (Boolean) row[17]);
        return new DiscussionFacts(
                number(row[0]),
                group,
                number(row[6]),
                ContributionStatus.valueOf((String) row[8]),
                row[9] != null,
                (Boolean) row[18],
                DiscussionKind.valueOf((String) row[29]),
                row[34] == null ? null : Round.valueOf((String) row[34]),
                (Boolean) row[37]);
    }

    private static Visit visit(DiscussionFacts facts) {
        return new Visit(Visit.Kind.DISCUSSION, facts.id());
    }

    private static Instant at(Object stored) {
        return SqlTime.instant(stored);
    }

    private static long number(Object stored) {
        return ((Number) stored).longValue();
    }
}
