package nl.krachtkring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.krachtkring.contribution.Drafts;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.content.ContentFile;
import nl.krachtkring.platform.storage.StorageRoom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody began to tell is there again the next day, for her alone. */
class ExperienceDraftsTest extends RepositoryTest {

    private static final long MOTHER = 7_000_591;
    private static final Map<String, String> BEGUN =
            Map.of("perspective", "PARENT", "hindered", "De zaal was koud.", "weeks", "een paar");

    @TempDir
    Path folder;

    private final Hours clock = new Hours();
    private final Actor mother = Actors.outsider(MOTHER);
    private ExperienceDrafts drafts;

    @BeforeEach
    void a_mother_and_a_method() throws IOException {
        MethodRepository methods = new MethodRepository(entities);
        drafts = new ExperienceDrafts(
                methods,
                new Drafts(entities, GivenRows.of(entities), null, StorageRoom.files(entities, folder, clock), clock));
        entities.createNativeQuery("INSERT INTO person (id, public_id, sixteen_at, state, created_at)"
                        + " VALUES (?1, 100 + ?1, '2026-11-21', 'ACTIVE', '2026-11-21')")
                .setParameter(1, MOTHER)
                .executeUpdate();
        Path path = Path.of("content/nl/werkwijzen/genogram.md");
        ContentFile file = ContentFile.parse(path.toString(), Files.readString(path));
        WorkingMethod method = new WorkingMethod("genogram");
        method.describe(MethodFile.parse(file), file.text(), clock.instant());
        methods.add(method);
    }

    @Test
    void unfinished_one_is_there_the_next_day_as_it_was_typed() {
        drafts.keep(mother, "genogram", ExperienceAnswers.of(BEGUN));
        clock.pass(Duration.ofDays(1));
        entities.clear();
        String text = drafts.of(mother, "genogram").orElseThrow().text();
        assertEquals(BEGUN, ExperienceAnswers.read(text).fields());
    }

    @Test
    void nobody_else_finds_it_and_where_it_goes_on_is_its_form() {
        drafts.keep(mother, "genogram", ExperienceAnswers.of(BEGUN));
        assertTrue(drafts.of(Actors.outsider(MOTHER + 1), "genogram").isEmpty());
        assertTrue(drafts.of(Actor.anonymous(), "genogram").isEmpty());
        assertThrows(NotFound.class, () -> drafts.keep(Actor.anonymous(), "genogram", ExperienceAnswers.of(BEGUN)));
        var place = drafts.of(mother, "genogram").orElseThrow().place();
        assertEquals(
                "/werkwijzen/genogram/ervaring",
                drafts.spot(mother, place).orElseThrow().address());
    }

    @Test
    void method_that_stands_no_more_takes_none() {
        entities.createNativeQuery("UPDATE working_method SET status = 'HIDDEN' WHERE slug = 'genogram'")
                .executeUpdate();
        entities.clear();
        assertThrows(NotFound.class, () -> drafts.keep(mother, "genogram", ExperienceAnswers.of(BEGUN)));
        assertThrows(NotFound.class, () -> drafts.of(mother, "genogram"));
    }
}
