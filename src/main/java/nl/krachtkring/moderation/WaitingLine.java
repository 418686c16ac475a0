package nl.krachtkring.moderation;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.OwnContributions;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.persistence.SqlTime;

/** The queue as an author sees it: her own texts, their place, and how long it usually takes; nothing of anybody else's. */
@Singleton
public class WaitingLine {

    /** How many cases come before it, in the order of {@link Queue}. */
    private static final String AHEAD = "SELECT COUNT(*) FROM review r JOIN review mine ON mine.kind = ?"
            + " AND mine.contribution_id = ? AND mine.open WHERE r.open AND (r.urgent > mine.urgent OR (r.urgent = mine.urgent"
            + " AND (r.opened_at < mine.opened_at OR (r.opened_at = mine.opened_at AND r.id <= mine.id))))";

    /** What moderators decided about texts that waited to appear; what its author took back was no decision. */
    private static final String LATELY = "SELECT TIMESTAMPDIFF(MINUTE, opened_at, decided_at) FROM review"
            + " WHERE open IS NULL AND withdrawn = FALSE AND cause IN ('GUEST', 'GROUP_CHECK') AND decided_at > ?"
            + " ORDER BY decided_at DESC, id DESC";

    private static final Duration RECENT = Duration.ofDays(60);
    private static final int MOST = 50;

    private final EntityManager entities;
    private final Iterable<OwnContributions> rooms;
    private final Personas personas;
    private final Cases cases;
    private final StatementViews statements;
    private final Clock clock;

    @Inject
    WaitingLine(
            EntityManager entities,
            @Any Instance<OwnContributions> rooms,
            Personas personas,
            Cases cases,
            StatementViews statements,
            Clock clock) {
        this(entities, (Iterable<OwnContributions>) rooms, personas, cases, statements, clock);
    }

    WaitingLine(
            EntityManager entities,
            Iterable<OwnContributions> rooms,
            Personas personas,
            Cases cases,
            StatementViews statements,
            Clock clock) {
        this.entities = entities;
        this.rooms = rooms;
        this.personas = personas;
        this.cases = cases;
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * Everything of somebody that waits or came back.
     *
     * @param actor the signed-in person
     * @param language of the reader
     * @return her own texts alone
     */
    @Transactional
    public OwnQueue of(Actor actor, Locale language) {
        List<Long> names = personas.allOf(actor.person());
        List<ContributionCard> open = StreamSupport.stream(rooms.spliterator(), false)
                .flatMap(room -> room.unfinished(names).stream())
                .map(cases::named)
                .toList();
        return new OwnQueue(
                open.stream()
                        .filter(card -> card.status() == ContributionStatus.HELD)
                        .map(card -> new OwnQueue.Waiting(card, place(card.ref())))
                        .sorted(Comparator.comparing(OwnQueue.Waiting::place))
                        .toList(),
                open.stream()
                        .filter(card -> card.status() == ContributionStatus.RETURNED)
                        .map(card -> returned(card, language))
                        .toList(),
                usual());
    }

    /**
     * The place of a text that waits.
     *
     * @param ref the text; whose it is was asked before
     * @return 1 for the one that is next; 0 when it waits for nobody
     */
    @Transactional
    public long place(ContributionRef ref) {
        return ((Number) entities.createNativeQuery(AHEAD)
                        .setParameter(1, ref.kind().name())
                        .setParameter(2, ref.id())
                        .getSingleResult())
                .longValue();
    }

    /**
     * How long texts waited lately.
     *
     * @return of at most fifty decisions of the last sixty days
     */
    @Transactional
    public UsualWait usual() {
        List<?> minutes = entities.createNativeQuery(LATELY)
                .setParameter(1, SqlTime.utc(clock.instant().minus(RECENT)))
                .setMaxResults(MOST)
                .getResultList();
        return UsualWait.of(
                minutes.stream().map(one -> ((Number) one).longValue()).toList());
    }

    private OwnQueue.Returned returned(ContributionCard card, Locale language) {
        StatementView why =
                statements.of(card.ref(), language).stream().findFirst().orElse(null);
        return new OwnQueue.Returned(card, why);
    }
}
