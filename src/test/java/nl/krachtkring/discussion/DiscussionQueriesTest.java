package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.group.GroupKind;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.Visit;
import nl.krachtkring.platform.richtext.RichText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the lists hold is exactly what the policy allows, whoever reads. */
class DiscussionQueriesTest extends RepositoryTest {
    private static final long NUMBERS = 100_000_000_000_000L;
    private final List<Long> groups = new ArrayList<>();
    private final List<Long> people = new ArrayList<>();
    private final List<Long> discussions = new ArrayList<>();
    private long next;

    @BeforeEach
    void fill() {
        for (int i = 0; i < 3; i++) {
            people.add(person());
        }
        for (GroupKind kind : GroupKind.values()) {
            long group = group(kind);
            groups.add(group);
            enrol(group, people.get(0), "MEMBER");
            enrol(group, people.get(1), "FACILITATOR");
            for (ContributionStatus status : ContributionStatus.values()) {
                discussions.add(discussion(group, people.get(0), status, 0));
                discussions.add(discussion(group, people.get(1), status, 0));
                discussions.add(forMembers(discussion(group, people.get(0), status, 0), false));
                people.forEach(person -> discussions.add(forMembers(discussion(group, person, status, 0), true)));
            }
        }
        statements().forget();
    }

    @Test
    void lists_hold_what_the_policy_allows() {
        for (Actor actor : actors()) {
            Set<Long> allowed = discussions.stream()
                    .filter(id -> DiscussionPolicy.maySee(actor, facts(id)).allowed())
                    .map(this::number)
                    .collect(Collectors.toSet());
            assertEquals(allowed, listed(actor), actor.label() + " " + actor.places());
        }
    }

    @Test
    void the_latest_of_all_groups_stand_and_may_be_read() {
        for (Actor actor : actors()) {
            Set<Long> allowed = standing(actor);
            assertEquals(allowed, numbers(queries().latest(actor, 100)), actor.label());
        }
    }

    @Test
    void pages_by_key_hold_each_discussion_once() {
        long group = groups.get(0);
        Set<Long> expected = new HashSet<>(numbers(queries()
                .inGroup(Actor.anonymous(), group, DiscussionFilter.LATEST, null)
                .rows()));
        for (int i = 0; i < 45; i++) {
            // Some were last active in the same moment: then the key decides.
            expected.add(number(discussion(group, people.get(0), ContributionStatus.PUBLISHED, i / 3)));
        }
        List<Long> seen = new ArrayList<>();
        Long after = null;
        int pages = 0;
        do {
            DiscussionPage page = queries().inGroup(Actor.anonymous(), group, DiscussionFilter.LATEST, after);
            page.rows().forEach(row -> seen.add(row.publicId()));
            after = page.next();
            pages++;
        } while (after != null);
        assertEquals(3, pages);
        assertEquals(expected.size(), seen.size());
        assertEquals(expected, Set.copyOf(seen));
    }

    @Test
    void list_that_everyone_reads_names_nobody_who_did_not_consent() {
        entities.createNativeQuery("UPDATE person SET name_withheld = TRUE WHERE id = ?")
                .setParameter(1, people.get(0))
                .executeUpdate();
        Actor member = Actors.in(people.get(0), groups, PlaceRole.MEMBER);
        assertEquals(
                Set.of(Personas.NEUTRAL, "Naam " + people.get(0), "Naam " + people.get(1)),
                authors(member, groups.get(0)));
        assertEquals(Set.of("Naam " + people.get(0), "Naam " + people.get(1)), authors(member, groups.get(1)));
        assertEquals(Set.of(Personas.NEUTRAL, "Naam " + people.get(1)), authors(Actor.anonymous(), groups.get(0)));
    }

    private Set<String> authors(Actor actor, long group) {
        return queries().inGroup(actor, group, DiscussionFilter.LATEST, null).rows().stream()
                .map(DiscussionSummary::author)
                .collect(Collectors.toSet());
    }

    @Test
    void no_list_of_somebody_holds_what_the_policy_keeps_from_her() {
        for (long person : people) {
            for (long discussion : discussions) {
                insertFollow(person, discussion);
            }
        }
        for (Actor actor : actors()) {
            Set<Long> allowed = standing(actor);
            for (DiscussionFilter filter : DiscussionFilter.values()) {
                // Whoever follows everything finds all she may read, none solved or archived; guests have no lists.
                Set<Long> expected = actor.isAnonymous() || filter.name().endsWith("VED") ? Set.of() : allowed;
                DiscussionWish wish = new DiscussionWish(filter, null, null);
                var found = queries().list(actor, DiscussionScope.HERS, wish).rows();
                assertEquals(expected, numbers(found), actor.label() + filter);
            }
        }
    }

    @Test
    void unread_is_what_was_never_opened_or_what_others_said_since() {
        long me = people.get(0);
        Actor member = Actors.in(me, groups, PlaceRole.MEMBER);
        long group = groups.get(1);
        long opened = discussion(group, me, ContributionStatus.PUBLISHED, 0);
        saw(me, opened);
        assertEquals(Set.of(), unread(member, group, opened));
        reply(opened, me);
        assertEquals(Set.of(), unread(member, group, opened));
        reply(opened, people.get(1));
        assertEquals(Set.of(number(opened)), unread(member, group, opened));
        assertEquals(
                Set.of(number(opened)), unread(Actors.in(people.get(1), groups, PlaceRole.FACILITATOR), group, opened));
    }

    private Set<Long> unread(Actor actor, long group, long discussion) {
        Set<Long> found = numbers(
                queries().inGroup(actor, group, DiscussionFilter.UNREAD, null).rows());
        found.retainAll(Set.of(number(discussion)));
        return found;
    }

    private void saw(long person, long discussion) {
        entities.createNativeQuery("INSERT INTO comment_seen (person_id, kind, contribution_id, seen_at)"
                        + " VALUES (?, 'DISCUSSION', ?, '2026-11-01 12:00:00')")
                .setParameter(1, person)
                .setParameter(2, discussion)
                .executeUpdate();
    }

    private void reply(long discussion, long author) {
        insert(
                "INSERT INTO comment (public_id, target_kind, target_id, persona_id, body, status, created_at,"
                        + " published_at) VALUES (?, 'DISCUSSION', ?, ?, 'Tekst', 'PUBLISHED', '2026-11-01 13:00:00',"
                        + " '2026-11-01 13:00:00')",
                NUMBERS + next++,
                discussion,
                author);
        entities.createNativeQuery("UPDATE discussion SET last_activity_at = '2026-11-01 13:00:00' WHERE id = ?")
                .setParameter(1, discussion)
                .executeUpdate();
    }

    private void insertFollow(long person, long discussion) {
        entities.createNativeQuery("INSERT INTO subscription (person_id, kind, contribution_id, since)"
                        + " VALUES (?, 'DISCUSSION', ?, UTC_TIMESTAMP(6))")
                .setParameter(1, person)
                .setParameter(2, discussion)
                .executeUpdate();
    }

    @Test
    void first_page_is_two_statements_with_what_stands_on_top() {
        queries().inGroup(Actor.anonymous(), groups.get(0), DiscussionFilter.LATEST, null);
        assertEquals(2, statements().sent().size());
    }

    private List<Actor> actors() {
        List<Actor> actors = new ArrayList<>(List.of(Actor.anonymous(), Actors.outsider(people.get(2))));
        actors.add(Actors.in(people.get(0), groups, PlaceRole.MEMBER));
        actors.add(Actors.in(people.get(1), groups, PlaceRole.FACILITATOR)); // and a guest, who has no lists
        actors.add(Actors.guest(people.get(2), groups.get(1), new Visit(Visit.Kind.DISCUSSION, 0)));
        return actors;
    }

    private Set<Long> listed(Actor actor) {
        Set<Long> listed = new HashSet<>();
        for (long group : groups) {
            listed.addAll(numbers(queries()
                    .inGroup(actor, group, DiscussionFilter.LATEST, null)
                    .rows()));
            listed.addAll(numbers(queries().ownWaiting(actor, group)));
        }
        return listed;
    }

    private Set<Long> standing(Actor actor) {
        return discussions.stream()
                .map(this::facts)
                .filter(facts -> facts.status() == ContributionStatus.PUBLISHED)
                .filter(facts -> DiscussionPolicy.maySee(actor, facts).allowed())
                .map(facts -> number(facts.id()))
                .collect(Collectors.toSet());
    }

    private DiscussionFacts facts(long id) {
        var repository = new DiscussionRepository(entities, GivenRows.of(entities));
        return repository.facts(id).orElseThrow();
    }

    private static Set<Long> numbers(List<DiscussionSummary> rows) {
        return rows.stream().map(DiscussionSummary::publicId).collect(Collectors.toSet());
    }

    private DiscussionQueries queries() {
        return new DiscussionQueries(entities, new RichText());
    }

    private long number(long id) {
        return ((Number) entities.createNativeQuery("SELECT public_id FROM discussion WHERE id = ?")
                        .setParameter(1, id)
                        .getSingleResult())
                .longValue();
    }

    private long person() {
        long person = insert(
                "INSERT INTO person (public_id, sixteen_at, state, name_withheld, created_at)"
                        + " VALUES (?, UTC_TIMESTAMP(6), 'ACTIVE', FALSE, UTC_TIMESTAMP(6))",
                NUMBERS + next++);
        entities.createNativeQuery("INSERT INTO persona (id, public_id, person_id, name, public_one, created_at)"
                        + " VALUES (?, ?, ?, ?, TRUE, UTC_TIMESTAMP(6))")
                .setParameter(1, person)
                .setParameter(2, NUMBERS + next++)
                .setParameter(3, person)
                .setParameter(4, "Naam " + person)
                .executeUpdate();
        return person;
    }

    private long group(GroupKind kind) {
        return insert(
                "INSERT INTO community_group (public_id, slug, name, kind, joining, summary, created_at)"
                        + " VALUES (?, ?, 'Groep', ?, 'FREE', 'Over iets.', UTC_TIMESTAMP(6))",
                NUMBERS + next++,
                "groep-" + kind.ordinal(),
                kind.name());
    }

    private void enrol(long group, long person, String role) {
        insert(
                "INSERT INTO membership (group_id, person_id, persona_id, role, joined_at)"
                        + " VALUES (?, ?, ?, ?, UTC_TIMESTAMP(6))",
                group,
                person,
                person,
                role);
    }

    private long discussion(long group, long author, ContributionStatus status, int hoursAgo) {
        return insert(
                "INSERT INTO discussion (public_id, slug, group_id, persona_id, title, body, status, created_at,"
                        + " published_at, last_activity_at) VALUES (?, 'titel', ?, ?, 'Titel', 'Tekst', ?,"
                        + " UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), TIMESTAMP '2026-11-01 12:00:00' - INTERVAL ? HOUR)",
                NUMBERS + next++,
                group,
                author,
                status.name(),
                hoursAgo);
    }

    private long forMembers(long discussion, boolean asked) {
        entities.createNativeQuery("UPDATE discussion SET members_only = TRUE, facilitators_only = ? WHERE id = ?")
                .setParameter(1, asked)
                .setParameter(2, discussion)
                .executeUpdate();
        return discussion;
    }

    private long insert(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
        return ((Number) entities.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
    }
}
