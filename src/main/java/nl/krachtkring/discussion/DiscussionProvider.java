package nl.krachtkring.discussion;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionProvider;
import nl.krachtkring.contribution.ContributionPublished;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.ContributionWithdrawn;
import nl.krachtkring.contribution.Editable;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.contribution.Onlooker;
import nl.krachtkring.contribution.OwnContributions;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.group.Guests;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.Visit;
import nl.krachtkring.platform.persistence.SqlTime;

/** Answers for discussions to rooms that know contributions only. */
@Singleton
public class DiscussionProvider implements ContributionProvider, OwnContributions {

    private static final String CARDS =
            "SELECT d.id, d.public_id, d.slug, d.title, " + PollText.COLUMN + ", " + DiscussionRepository.SIGNED
                    + ", d.persona_id, g.id,"
                    + " g.name, COALESCE(d.published_at, d.created_at), IF(d.left_at IS NULL, d.status, 'WITHDRAWN')"
                    + " FROM discussion d JOIN community_group g ON g.id = d.group_id JOIN persona p ON p.id = d.persona_id"
                    + " JOIN person w ON w.id = p.person_id";

    private final DiscussionRepository repository;
    private final DiscussionEditing editing;
    private final Consultations consultations;
    private final EntityManager entities;
    private final Guests guests;
    private final Clock clock;
    private final Event<ContributionPublished> published;
    private final Event<ContributionWithdrawn> withdrawn;

    /**
     * For the container.
     *
     * @param repository the discussions
     * @param editing changes one
     * @param consultations knows the rounds
     * @param entities the database
     * @param guests who reads along from outside
     * @param clock the time
     * @param published tells that one appeared
     * @param withdrawn tells that one went
     */
    @Inject
    public DiscussionProvider(
            DiscussionRepository repository,
            DiscussionEditing editing,
            Consultations consultations,
            EntityManager entities,
            Guests guests,
            Clock clock,
            Event<ContributionPublished> published,
            Event<ContributionWithdrawn> withdrawn) {
        this.repository = repository;
        this.editing = editing;
        this.consultations = consultations;
        this.entities = entities;
        this.guests = guests;
        this.clock = clock;
        this.published = published;
        this.withdrawn = withdrawn;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.DISCUSSION;
    }

    @Override
    @Transactional
    public Optional<ContributionCard> card(long id) {
        return entities.createNativeQuery(CARDS + " WHERE d.id = ?")
                .setParameter(1, id)
                .getResultStream()
                .map(row -> card((Object[]) row))
                .findFirst();
    }

    @Override
    @Transactional
    public Optional<Long> byPublicId(long publicId) {
        return repository.byPublicId(publicId).map(Discussion::id);
    }

    @Override
    public Duration editPeriod(long id) {
        return repository.editPeriod(id);
    }

    @Override
    @Transactional
    public Optional<Editable> editable(Actor actor, long id) {
        return editing.editable(actor, id);
    }

    @Override
    public NewText fitting(long id, NewText typed) {
        return editing.fitting(typed);
    }

    @Override
    @Transactional
    public void edit(long id, NewText text) {
        editing.edit(id, text);
    }

    @Override
    @Transactional
    public boolean checksReplies(long id) {
        return repository.checksMembers(id);
    }

    @Override
    @Transactional
    public List<ContributionCard> signedWith(Collection<Long> personas, Instant before, int most) {
        if (personas.isEmpty()) {
            return List.of();
        }
        String marks = String.join(", ", Collections.nCopies(personas.size(), "?"));
        Query query = entities.createNativeQuery(CARDS + " WHERE d.persona_id IN (" + marks
                + ") AND d.status NOT IN ('ERASED', 'DRAFT') AND COALESCE(d.published_at, d.created_at) < ?"
                + " ORDER BY COALESCE(d.published_at, d.created_at) DESC");
        int place = 1;
        for (Long persona : personas) {
            query.setParameter(place++, persona);
        }
        List<?> rows = query.setParameter(place, SqlTime.utc(before))
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> card((Object[]) row)).toList();
    }

    @Override
    @Transactional
    public List<ContributionCard> unfinished(Collection<Long> personas) {
        if (personas.isEmpty()) {
            return List.of();
        }
        String marks = String.join(", ", Collections.nCopies(personas.size(), "?"));
        Query query = entities.createNativeQuery(
                CARDS + " WHERE d.persona_id IN (" + marks + ") AND d.status IN ('HELD', 'RETURNED') ORDER BY d.id");
        int place = 1;
        for (Long persona : personas) {
            query.setParameter(place++, persona);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> card((Object[]) row)).toList();
    }

    @Override
    public boolean takesTextAgain() {
        return true;
    }

    @Override
    @Transactional
    public void offerAgain(long id, NewText text, Actor actor) {
        editing.offerAgain(repository.get(id), text);
    }

    @Override
    public Decision maySee(Actor actor, long id) {
        return repository
                .facts(id)
                .map(facts -> DiscussionPolicy.maySee(actor, facts))
                .orElseGet(Decision::absent);
    }

    @Override
    public boolean isReadByPlace(long id) {
        return repository.facts(id).filter(DiscussionFacts::facilitatorsOnly).isEmpty();
    }

    @Override
    public List<Onlooker> onlookers(long id) {
        return repository.facts(id).filter(facts -> !facts.membersOnly()).stream()
                .flatMap(facts -> guests.at(facts.group(), new Visit(Visit.Kind.DISCUSSION, id)).stream())
                .map(guest -> new Onlooker(guest.name().name(), guest.until()))
                .toList();
    }

    @Override
    public Decision mayFollow(Actor actor, long id) {
        return repository
                .facts(id)
                .map(facts -> DiscussionPolicy.mayFollow(actor, facts))
                .orElseGet(Decision::absent);
    }

    @Override
    public Decision mayReply(Actor actor, long id) {
        return repository
                .facts(id)
                .map(facts -> DiscussionPolicy.mayReply(actor, facts))
                .orElseGet(Decision::absent);
    }

    @Override
    public int partFor(Actor actor, long id) {
        return consultations.partFor(actor, id);
    }

    @Override
    public Decision mayUseOneTimeName(Actor actor, long id) {
        return repository
                .oneTimeNames(id)
                .map(group -> DiscussionPolicy.mayUseOneTimeName(actor, group.getKey(), group.getValue()))
                .orElseGet(Decision::absent);
    }

    @Override
    @Transactional
    public Set<Long> namesBeside(long id) {
        return repository
                .find(id)
                .map(Discussion::groupId)
                .map(repository::namesIn)
                .orElseGet(Set::of);
    }

    @Override
    @Transactional
    public void apply(long id, Change change, Actor actor) {
        Discussion discussion = repository.get(id);
        boolean stood = discussion.status() == ContributionStatus.PUBLISHED;
        Instant now = clock.instant();
        switch (change) {
            case PUBLISH -> discussion.publish(now);
            case GIVE_BACK -> discussion.giveBack();
            case HIDE -> discussion.hide();
            case SPAM -> discussion.markSpam();
            case WITHDRAW -> editing.takeAway(discussion);
        }
        announce(discussion, stood, now);
    }

    @Override
    @Transactional
    public void countReply(long id, int difference) {
        repository.countReply(id, difference, clock.instant());
    }

    @Override
    @Transactional
    public void countReply(long id, int difference, Instant at) {
        repository.countReply(id, difference, at);
    }

    private void announce(Discussion discussion, boolean stood, Instant now) {
        boolean stands = discussion.status() == ContributionStatus.PUBLISHED;
        if (stands && !stood) {
            published.fire(new ContributionPublished(discussion.ref(), now));
            repository.countDiscussion(discussion.id(), 1, now);
        } else if (stood && !stands) {
            withdrawn.fire(new ContributionWithdrawn(discussion.ref(), now));
            repository.countDiscussion(discussion.id(), -1, now);
        }
    }

    private static ContributionCard card(Object[] row) {
        long publicId = ((Number) row[1]).longValue();
        return new ContributionCard(
                new ContributionRef(ContributionKind.DISCUSSION, ((Number) row[0]).longValue()),
                publicId,
                (String) row[3],
                (String) row[4],
                (String) row[5],
                ((Number) row[6]).longValue(),
                "/gesprekken/" + publicId + "/" + row[2],
                new PlaceRef(((Number) row[7]).longValue()),
                (String) row[8],
                SqlTime.instant(row[9]),
                ContributionStatus.valueOf((String) row[10]));
    }
}
