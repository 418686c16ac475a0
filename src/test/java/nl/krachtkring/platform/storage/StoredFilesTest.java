package nl.krachtkring.platform.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.ids.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files on the database and the disk: reading by right, one file for each row, and the sweep. */
class StoredFilesTest extends RepositoryTest {

    private static final FileOwner LETTER = new FileOwner("letter", 7);
    private static final FileOwner POSTER = new FileOwner("poster", 7);
    private static final Actor SITE = Actor.system("test");

    @TempDir
    Path folder;

    private final Hours clock = new Hours();
    private FileShelf shelf;
    private StoredFiles files;

    /** Letters are for person 1, posters for everyone; nothing else has files. */
    private static final class Rights implements FileRights {

        @Override
        public boolean answersFor(String kind) {
            return Set.of("letter", "poster").contains(kind);
        }

        @Override
        public boolean mayRead(Actor actor, FileOwner owner) {
            boolean reader = actor.person() != null && actor.person().value() == 1;
            return owner.id() == 7 && ("poster".equals(owner.kind()) || reader);
        }
    }

    @BeforeEach
    void shelf() {
        shelf = new FileShelf(folder);
        files = new StoredFiles(entities, shelf, List.of(new Rights()), clock);
    }

    @Test
    void reading_goes_through_the_right_of_the_owner() throws IOException {
        byte[] bytes = {1, 2, 3};
        long letter = files.keep(SITE, LETTER, file(bytes));
        long poster = files.keep(SITE, POSTER, file(bytes));
        flushAndClear();
        ReadFile read = files.open(Actors.outsider(1), letter);
        assertArrayEquals(bytes, Files.readAllBytes(read.path()));
        assertFalse(read.forEveryone());
        assertFalse(read.isShown());
        assertEquals(64, read.hash().length());
        assertThrows(NotFound.class, () -> files.open(Actors.outsider(2), letter));
        assertThrows(NotFound.class, () -> files.open(Actor.anonymous(), letter));
        assertThrows(NotFound.class, () -> files.open(Actors.outsider(1), 999_999_999_999_999L));
        assertTrue(files.open(Actor.anonymous(), poster).forEveryone());
        assertNotEquals(read.path(), files.open(Actor.anonymous(), poster).path());
    }

    @Test
    void a_thing_that_nobody_answers_for_gets_no_file() {
        assertThrows(NotFound.class, () -> files.keep(SITE, new FileOwner("stone", 1), file(new byte[] {1})));
    }

    @Test
    void a_missing_file_is_absent() throws IOException {
        long poster = files.keep(SITE, POSTER, file(new byte[] {1}));
        Files.delete(files.open(SITE, poster).path());
        assertThrows(NotFound.class, () -> files.open(SITE, poster));
    }

    @Test
    void a_picture_takes_the_place_of_the_one_before() {
        long first = files.replace(SITE, POSTER, picture(), " Een zaal vol mensen ");
        long second = files.replace(SITE, POSTER, picture(), "");
        flushAndClear();
        FileView view = files.of(POSTER).get(0);
        assertEquals(1, files.of(POSTER).size());
        assertEquals(second, view.publicId());
        assertNotEquals(view.publicId(), view.smallId());
        assertTrue(files.open(SITE, view.smallId()).isShown());
        assertThrows(NotFound.class, () -> files.open(SITE, first));
        assertEquals(4, names().size());
    }

    @Test
    void several_things_are_asked_in_one_question() {
        files.keep(SITE, LETTER, file(new byte[] {1}));
        files.keep(SITE, LETTER, file(new byte[] {2}));
        flushAndClear();
        statements().forget();
        assertEquals(2, files.of("letter", List.of(5L, 6L, 7L)).get(7L).size());
        assertEquals(1, statements().sent().size());
    }

    @Test
    void the_sweep_takes_what_has_no_row_for_an_hour() throws IOException {
        files.replace(SITE, POSTER, picture(), "");
        entities.flush();
        String loose = shelf.put(new byte[] {9}).name();
        FileSweep sweep = new FileSweep(entities, shelf, clock);
        age(Duration.ofMinutes(59));
        sweep.run();
        assertEquals(3, names().size());
        age(Duration.ofMinutes(61));
        sweep.run();
        sweep.run();
        assertEquals(2, names().size());
        assertFalse(names().contains(loose));
        files.remove(POSTER);
        sweep.run();
        assertEquals(List.of(), names());
    }

    @Test
    void a_full_disk_is_said_beside_the_field() throws IOException {
        Path blocked = Files.createFile(folder.resolve("blocked"));
        StoredFiles full = new StoredFiles(entities, new FileShelf(blocked), List.of(new Rights()), clock);
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> full.keep(SITE, POSTER, file(new byte[] {1})));
        assertEquals("photo", refusal.field());
        assertEquals("platform.file.room", refusal.key());
    }

    private void age(Duration age) throws IOException {
        for (String name : names()) {
            Files.setLastModifiedTime(
                    shelf.path(name), FileTime.from(clock.instant().minus(age)));
        }
    }

    private List<String> names() {
        try {
            return shelf.writtenBefore(java.time.Instant.MAX);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static NewFile file(byte[] bytes) {
        return new NewFile("photo", "brief.pdf", "application/pdf", bytes, null, null, Scan.NOT_SCANNED);
    }

    private static Picture picture() {
        byte[] bytes = Tokens.bytes(20);
        NewFile file = new NewFile("photo", "afbeelding.jpg", "image/jpeg", bytes, 20, 10, Scan.NOT_SCANNED);
        return new Picture(file, file);
    }
}
