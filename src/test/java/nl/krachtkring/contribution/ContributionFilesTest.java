package nl.krachtkring.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.storage.FileOwner;
import nl.krachtkring.platform.storage.FileRights;
import nl.krachtkring.platform.storage.NewFile;
import nl.krachtkring.platform.storage.Scan;
import nl.krachtkring.platform.storage.StorageRoom;
import nl.krachtkring.platform.storage.StoredFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reads the photos of a text: person by state. */
class ContributionFilesTest extends RepositoryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC);
    private static final FileOwner COMMENT = new FileOwner("COMMENT", 7_000_702L);
    private static final long WRITER = 7_000_781;

    @TempDir
    Path folder;

    private final Actor writer = Actors.outsider(WRITER);
    private final Actor reader = Actors.outsider(7_000_782);
    private final Actor moderator = Actors.outsider(7_000_783);
    private boolean stands = true;
    private boolean waits;
    private StoredFiles files;
    private ContributionFiles rights;

    @BeforeEach
    void one_photo() {
        files = StorageRoom.files(entities, folder, CLOCK, new FileRights() {
            @Override
            public boolean answersFor(String kind) {
                return true;
            }

            @Override
            public boolean mayRead(Actor actor, FileOwner owner) {
                return true;
            }
        });
        ContributionProvider comments = (ContributionProvider) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ContributionProvider.class},
                (proxy, method, given) -> switch (method.getName()) {
                    case "kind" -> ContributionKind.COMMENT;
                    case "maySee" -> stands && !((Actor) given[0]).isAnonymous() ? Decision.allow() : Decision.absent();
                    default -> Optional.empty();
                });
        CaseReaders judging = (actor, ref) -> waits && moderator.equals(actor);
        rights = new ContributionFiles(
                new Contributions(several(comments)),
                new Drafts(entities, GivenRows.of(entities), null, files, CLOCK),
                files,
                several(judging));
        entities.createNativeQuery("INSERT INTO person (id, public_id, sixteen_at, state, created_at)"
                        + " VALUES (?1, 100 + ?1, '2026-11-21', 'ACTIVE', '2026-11-21')")
                .setParameter(1, WRITER)
                .executeUpdate();
        files.keep(
                writer, COMMENT, new NewFile("photo", "x.jpg", "image/jpeg", new byte[] {1}, 1, 1, Scan.NOT_SCANNED));
        entities.flush();
    }

    @Test
    void while_it_stands_who_reads_the_text_reads_the_photo() {
        assertTrue(rights.mayRead(reader, COMMENT));
        assertTrue(rights.mayRead(writer, COMMENT));
        assertFalse(rights.mayRead(Actor.anonymous(), COMMENT));
    }

    @Test
    void while_it_waits_or_is_hidden_its_writer_reads_it_and_who_judges_it() {
        stands = false;
        waits = true;
        assertTrue(rights.mayRead(writer, COMMENT));
        assertTrue(rights.mayRead(moderator, COMMENT));
        assertFalse(rights.mayRead(reader, COMMENT));
        assertFalse(rights.mayRead(Actor.anonymous(), COMMENT));
        waits = false;
        assertFalse(rights.mayRead(moderator, COMMENT));
    }

    @Test
    void photo_of_a_draft_is_its_writers_alone() {
        entities.createNativeQuery(
                        "INSERT INTO draft (id, public_id, person_id, kind, place_kind, place_id, body, saved_at)"
                                + " VALUES (7000799, 7000799, ?1, 'REPLY', 'COMMENT', 1, '', '2026-11-28')")
                .setParameter(1, WRITER)
                .executeUpdate();
        FileOwner draft = new FileOwner("DRAFT", 7_000_799L);
        waits = true;
        assertTrue(rights.mayRead(writer, draft));
        for (Actor other : List.of(reader, moderator, Actor.anonymous())) {
            assertFalse(rights.mayRead(other, draft));
        }
        assertFalse(rights.mayRead(writer, new FileOwner("DRAFT", 7_000_798L)), "there is none");
    }

    @Test
    void it_is_gone_with_what_was_erased() {
        rights.on(new ContributionErased(new ContributionRef(ContributionKind.COMMENT, COMMENT.id()), CLOCK.instant()));
        assertEquals(List.of(), files.of(COMMENT));
    }

    @Test
    void it_answers_for_what_carries_photos_and_nothing_else() {
        assertTrue(Stream.of("DRAFT", "COMMENT", "DISCUSSION").allMatch(rights::answersFor));
        assertTrue(Stream.of("contact-person", "METHOD", "").noneMatch(rights::answersFor));
    }

    /** What the container would give for an interface with one implementation. */
    @SuppressWarnings("unchecked")
    private static <T> Instance<T> several(T one) {
        return (Instance<T>) Proxy.newProxyInstance(
                ContributionFilesTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, given) -> switch (method.getName()) {
                    case "iterator" -> List.of(one).iterator();
                    case "stream" -> Stream.of(one);
                    default -> one;
                });
    }
}
