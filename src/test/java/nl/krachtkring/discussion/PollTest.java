package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Heard;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A poll in the database: one choice for each member, hidden until it closes, counted once. */
class PollTest extends RepositoryTest {

    private static final long SEED = 20261128;
    private static final NewPoll POLL =
            new NewPoll(List.of("Maandag", "Dinsdag", "Woensdag"), LocalDate.parse("2026-11-10"));
    private static final Instant AFTER = Instant.parse("2026-11-10T23:00:00Z");

    private final List<Actor> members = new ArrayList<>();
    private final Heard<ContributionChanged> changed = new Heard<>();
    private GivenTalk talk;
    private long poll;
    private long key;

    @BeforeEach
    void begin() {
        talk = new GivenTalk(entities);
        for (int i = 0; i < 6; i++) {
            members.add(Actors.in(talk.person("MEMBER"), talk.group(), PlaceRole.MEMBER));
        }
        poll = talk.discussion(members.get(0), DiscussionKind.POLL);
        key = new DiscussionRepository(entities, GivenRows.of(entities))
                .byPublicId(poll)
                .orElseThrow()
                .id();
        new PollRepository(entities).add(key, POLL);
    }

    @Test
    void any_choosing_in_any_order_counts_the_last_choice_of_each_member_and_shows_nothing_before() {
        Random random = new Random(SEED);
        for (int round = 0; round < 5; round++) {
            Map<Actor, Integer> last = new HashMap<>();
            for (int i = 0; i < 30; i++) {
                Actor member = members.get(random.nextInt(members.size()));
                int choice = 1 + random.nextInt(POLL.options().size());
                polls(talk.clock()).vote(member, poll, choice);
                last.put(member, choice);
                PollView seen = polls(talk.clock()).show(member, poll);
                assertEquals(choice, seen.own());
                assertTrue(seen.options().stream().allMatch(option -> option.votes() == 0 && option.percent() == 0));
                assertFalse(seen.isShown());
            }
            later().count(key);
            PollView result = later().show(Actor.anonymous(), poll);
            for (PollView.Option option : result.options()) {
                assertEquals(
                        last.values().stream()
                                .filter(choice -> choice == option.position())
                                .count(),
                        option.votes(),
                        "seed " + SEED + " round " + round);
            }
            assertEquals(last.size(), result.voters());
            again();
        }
    }

    @Test
    void who_chose_what_goes_with_the_count_and_counting_twice_is_counting_once() {
        members.subList(0, 4).forEach(member -> polls(talk.clock()).vote(member, poll, 2));
        assertEquals(List.of(), polls(talk.clock()).due());
        polls(talk.clock()).count(key);
        assertFalse(polls(talk.clock()).show(members.get(0), poll).counted());
        assertEquals(List.of(key), later().due());
        int before = talk.version(poll);
        later().count(key);
        later().count(key);
        assertEquals(1, changed.all().size(), "open pages are told once");
        assertTrue(before < talk.version(poll));
        assertEquals(4, later().show(members.get(0), poll).options().get(1).votes());
        assertNull(later().show(members.get(0), poll).own());
        assertEquals(
                0L,
                ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM poll_vote")
                                .getSingleResult())
                        .longValue());
        assertEquals(List.of(), later().due());
    }

    @Test
    void who_left_is_not_counted_and_few_choices_are_not_shown() {
        members.subList(0, 3).forEach(member -> polls(talk.clock()).vote(member, poll, 1));
        talk.change(
                "DELETE FROM membership WHERE person_id = ?",
                members.get(2).person().value());
        later().count(key);
        PollView result = later().show(members.get(0), poll);
        assertEquals(2, result.voters());
        assertFalse(result.isShown());
    }

    @Test
    void nothing_is_taken_late_from_outsiders_or_beyond_the_answers() {
        assertThrows(NotAllowed.class, () -> later().vote(members.get(0), poll, 1));
        assertThrows(NotAllowed.class, () -> polls(talk.clock()).vote(Actors.outsider(1), poll, 1));
        assertThrows(NotFound.class, () -> polls(talk.clock()).vote(members.get(0), poll, 4));
        assertThrows(NotFound.class, () -> polls(talk.clock()).vote(members.get(0), 1, 1));
    }

    @Test
    void moderator_reads_the_answers_and_a_poll_that_was_given_back_takes_better_ones() {
        talk.change("UPDATE discussion SET status = 'RETURNED' WHERE id = ?", key);
        flushAndClear();
        Object text = entities.createNativeQuery("SELECT " + PollText.COLUMN + " FROM discussion d WHERE d.id = ?")
                .setParameter(1, key)
                .getSingleResult();
        assertEquals("Tekst\n\n---\n- Maandag\n- Dinsdag\n- Woensdag", text);
        DiscussionRepository repository = new DiscussionRepository(entities, GivenRows.of(entities));
        DiscussionEditing editing =
                new DiscussionEditing(repository, new PollRepository(entities), null, new Heard<>(), talk.clock());
        assertThrows(RuleViolation.class, () -> again(editing, "Beter\n\n---\n- Maandag"));
        again(editing, "Beter\n\n---\n- Maandag\u200b\n- Vrij\u202edag");
        assertEquals("Beter", repository.get(key).body());
        assertEquals(
                List.of("Maandag", "Vrijdag"),
                new PollRepository(entities)
                        .choices(key).stream().map(PollRepository.Choice::words).toList());
    }

    private void again(DiscussionEditing editing, String text) {
        editing.offerAgain(
                new DiscussionRepository(entities, GivenRows.of(entities)).get(key), new NewText(null, text));
    }

    private void again() {
        talk.change("UPDATE poll SET counted_at = NULL WHERE discussion_id = ?", key);
        talk.change("UPDATE poll_option SET votes = 0 WHERE discussion_id = ?", key);
    }

    private Polls later() {
        return polls(Clock.fixed(AFTER, ZoneOffset.UTC));
    }

    private Polls polls(Clock clock) {
        return new Polls(
                new DiscussionRepository(entities, GivenRows.of(entities)),
                new PollRepository(entities),
                new OpenPages(entities, changed, clock),
                clock);
    }
}
