package nl.krachtkring.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.storage.StorageRoom;
import nl.krachtkring.privacy.DraftRetention;
import nl.krachtkring.privacy.Retention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft is its writer's: nobody else finds it, whatever her role, and it goes with her. */
class DraftsTest extends RepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final DraftPlace TALK =
            DraftPlace.reply(new ContributionRef(ContributionKind.DISCUSSION, 7_000_501L));
    private static final DraftPlace ANSWER =
            DraftPlace.reply(new ContributionRef(ContributionKind.COMMENT, 7_000_501L));
    private static final long MOTHER = 7_000_581;
    private static final long OTHER = 7_000_582;

    @TempDir
    Path folder;

    private final Actor mother = Actors.outsider(MOTHER);
    private boolean open = true;
    private Drafts drafts;

    @BeforeEach
    void two_people() {
        drafts = at(NOW);
        for (long person : new long[] {MOTHER, OTHER}) {
            entities.createNativeQuery("INSERT INTO person (id, public_id, sixteen_at, state, created_at)"
                            + " VALUES (?1, 100 + ?1, '2026-11-21', 'ACTIVE', '2026-11-21')")
                    .setParameter(1, person)
                    .executeUpdate();
        }
    }

    @Test
    void what_was_typed_last_is_there_once_for_each_place() {
        drafts.keep(mother, TALK, null, "Wij ook");
        long number = drafts.list(mother).get(0).draft().publicId();
        drafts.keep(mother, TALK, null, "Wij ook, \r\nal maanden.");
        drafts.keep(mother, ANSWER, null, "Dank je");
        assertEquals("Wij ook, \nal maanden.", text(mother, TALK));
        assertEquals("Dank je", text(mother, ANSWER));
        assertEquals(2, drafts.list(mother).size());
        assertEquals(number, drafts.of(mother, TALK).orElseThrow().publicId());
        assertEquals(NOW, drafts.of(mother, TALK).orElseThrow().at());
    }

    @Test
    void nobody_else_finds_it_and_nobody_else_throws_it_away() {
        drafts.keep(mother, TALK, "Titel", "Wij ook");
        long number = drafts.list(mother).get(0).draft().publicId();
        for (SiteRole role : SiteRole.values()) {
            Actor other = Actors.with(OTHER, role);
            assertEquals(Optional.empty(), drafts.of(other, TALK));
            assertEquals(List.of(), drafts.list(other));
            drafts.throwAway(other, number);
            drafts.drop(other, TALK);
        }
        assertEquals(Optional.empty(), drafts.of(Actor.anonymous(), TALK));
        assertThrows(NotFound.class, () -> drafts.list(Actor.anonymous()));
        assertThrows(NotFound.class, () -> drafts.keep(Actor.anonymous(), TALK, null, "tekst"));
        assertThrows(NotFound.class, () -> drafts.throwAway(Actor.anonymous(), number));
        assertEquals("Wij ook", text(mother, TALK));
    }

    @Test
    void emptied_thrown_away_and_placed_it_is_gone() {
        drafts.keep(mother, TALK, null, "Wij ook");
        drafts.keep(mother, TALK, null, "  ");
        assertEquals(List.of(), drafts.list(mother));
        drafts.keep(mother, TALK, "Een titel alleen", "");
        drafts.throwAway(mother, drafts.list(mother).get(0).draft().publicId());
        assertEquals(List.of(), drafts.list(mother));
        drafts.keep(mother, TALK, null, "Wij ook");
        drafts.drop(mother, TALK);
        drafts.drop(mother, TALK);
        assertEquals(List.of(), drafts.list(mother));
    }

    @Test
    void longer_than_any_form_is_refused_and_what_was_kept_stays() {
        drafts.keep(mother, TALK, null, "a".repeat(Drafts.LONGEST));
        assertThrows(RuleViolation.class, () -> drafts.keep(mother, TALK, null, "b".repeat(1_000_000)));
        assertEquals(Drafts.LONGEST, text(mother, TALK).length());
    }

    @Test
    void where_she_can_write_no_more_her_text_is_there_without_title_or_address() {
        drafts.keep(mother, TALK, null, "Wij ook");
        assertEquals("Huiswerk", drafts.list(mother).get(0).title());
        open = false;
        OwnDraft own = drafts.list(mother).get(0);
        assertEquals("", own.title());
        assertEquals("", own.address());
        assertEquals("Wij ook", own.draft().text());
    }

    @Test
    void after_ninety_days_it_goes() {
        drafts.keep(mother, ANSWER, null, "oud");
        at(NOW.plus(Duration.ofDays(30))).keep(mother, TALK, null, "jong");
        Retention retention = new DraftRetention().periods().get(1);
        Instant tooOld = NOW.plus(Duration.ofDays(91)).minus(retention.kept());
        entities.createNativeQuery(retention.statement())
                .setParameter(1, nl.krachtkring.platform.persistence.SqlTime.utc(tooOld))
                .executeUpdate();
        assertEquals(
                List.of("jong"),
                drafts.list(mother).stream().map(own -> own.draft().text()).toList());
    }

    /** The key of the database does it, whichever way the row of a person goes. */
    @Test
    void with_the_person_it_goes() throws SQLException {
        try (Connection owner = owner().getConnection();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.executeUpdate("INSERT INTO person (id, public_id, sixteen_at, state, created_at)"
                    + " VALUES (7000583, 7000583, '2026-11-21', 'ACTIVE', '2026-11-21')");
            statement.executeUpdate(
                    "INSERT INTO draft (public_id, person_id, kind, place_kind, place_id, body, saved_at)"
                            + " VALUES (7000583, 7000583, 'REPLY', 'COMMENT', 1, 'tekst', '2026-11-28')");
            statement.executeUpdate("DELETE FROM person WHERE id = 7000583");
            try (ResultSet left = statement.executeQuery("SELECT COUNT(*) FROM draft WHERE person_id = 7000583")) {
                left.next();
                assertEquals(0, left.getInt(1));
            }
            owner.rollback();
        }
    }

    private String text(Actor actor, DraftPlace place) {
        return drafts.of(actor, place).orElseThrow().text();
    }

    private Drafts at(Instant now) {
        return new Drafts(
                entities,
                GivenRows.of(entities),
                new Sources(),
                StorageRoom.files(entities, folder, Clock.fixed(now, ZoneOffset.UTC)),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    /** A room in which she can write as long as it is open. */
    private final class Room implements DraftSource {
        @Override
        public DraftKind kind() {
            return DraftKind.REPLY;
        }

        @Override
        public Optional<Spot> spot(Actor actor, DraftPlace place) {
            return open ? Optional.of(new Spot("Huiswerk", "/gesprekken/1#reageer")) : Optional.empty();
        }
    }

    /** That room alone. */
    private final class Sources implements Instance<DraftSource> {
        @Override
        public Iterator<DraftSource> iterator() {
            return List.<DraftSource>of(new Room()).iterator();
        }

        @Override
        public DraftSource get() {
            return new Room();
        }

        @Override
        public Instance<DraftSource> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends DraftSource> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends DraftSource> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isUnsatisfied() {
            return false;
        }

        @Override
        public boolean isAmbiguous() {
            return false;
        }

        @Override
        public void destroy(DraftSource instance) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Handle<DraftSource> getHandle() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<? extends Handle<DraftSource>> handles() {
            throw new UnsupportedOperationException();
        }
    }
}
