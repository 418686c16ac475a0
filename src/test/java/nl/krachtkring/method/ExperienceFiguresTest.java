package nl.krachtkring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.method.ExperienceTally.Cell;
import nl.krachtkring.method.ExperienceTally.Report;
import nl.krachtkring.platform.content.ContentFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sixty experiences, counted by the portal from the database and by this test from its own list. */
class ExperienceFiguresTest extends RepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final Path FILE = Path.of("content/nl/werkwijzen/genogram.md");
    private static final long SEED = 20_261_128;
    private static final int NUMBER = 60;
    private static final String[] SITUATIONS = {"gedrag", "school", "puberteit", null};

    private ExperienceRepository experiences;
    private long method;
    private long persona;

    @BeforeEach
    void a_method_and_a_name() throws IOException {
        experiences = new ExperienceRepository(entities);
        ContentFile file = ContentFile.parse(FILE.toString(), Files.readString(FILE));
        WorkingMethod about = new WorkingMethod("genogram");
        about.describe(MethodFile.parse(file), file.text(), NOW);
        new MethodRepository(entities).add(about);
        method = about.id();
        run(
                "INSERT INTO person (public_id, sixteen_at, state, created_at) VALUES (700000000000602, NOW(6), 'ACTIVE', NOW(6))");
        run("INSERT INTO persona (public_id, person_id, name, public_one, created_at) VALUES (700000000000603, "
                + last("person") + ", 'Iemand', TRUE, NOW(6))");
        persona = last("persona");
    }

    /** One experience as this test remembers it. */
    private record Told(
            Perspective who, String situation, Advice advice, Integer competence, boolean visitor, boolean stands) {}

    @Test
    void figures_of_sixty_experiences_are_what_another_count_gives() {
        List<Told> all = sixty();
        ExperienceTally tally = new ExperienceTally(experiences.reports(method));
        int told = 0;
        for (String situation : SITUATIONS) {
            for (int who = -1; who < Perspective.values().length; who++) {
                ExperienceGroup group = new ExperienceGroup(who < 0 ? null : Perspective.values()[who], situation);
                told += assertCounted(all, tally.figures(group), group) ? 1 : 0;
            }
        }
        assertTrue(told > 3, told + " groups told");
        long visitors =
                all.stream().filter(one -> one.stands() && one.visitor()).count();
        assertEquals(visitors, tally.figures(ExperienceGroup.ALL).unconfirmed());
    }

    private static boolean assertCounted(List<Told> all, ExperienceFigures figures, ExperienceGroup group) {
        int reports = 0;
        int[] advised = new int[Advice.values().length];
        int[] felt = new int[4];
        for (Told one : all) {
            boolean counts = one.stands() && !one.visitor();
            counts &= group.perspective() == null || one.who() == group.perspective();
            counts &= group.situation() == null || group.situation().equals(one.situation());
            if (counts) {
                reports++;
                if (one.advice() != null) {
                    advised[one.advice().ordinal()]++;
                }
                if (one.competence() != null) {
                    felt[one.competence()]++;
                }
            }
        }
        assertEquals(reports, figures.shownReports(), group.toString());
        for (ExperienceFigures.Share share : figures.advice()) {
            assertEquals(advised[share.advice().ordinal()], share.number(), group.toString());
        }
        figures.effects().stream()
                .filter(spread -> spread.dimension() == Dimension.COMPETENCE)
                .forEach(spread -> assertEquals(List.of(felt[0], felt[1], felt[2], felt[3]), spread.numbers()));
        if (reports < 5) {
            assertTrue(figures.advice().isEmpty() && figures.effects().isEmpty(), group.toString());
        }
        return !figures.advice().isEmpty();
    }

    @Test
    void what_stands_on_the_page_is_counted_as_the_database_counts_it() {
        sixty();
        List<Report> shown = experiences.published(method, ExperiencesAsked.NEWEST, NUMBER).stream()
                .map(Report::of)
                .toList();
        assertEquals(
                new ExperienceTally(experiences.reports(method)).figures(ExperienceGroup.ALL),
                new ExperienceTally(shown).figures(ExperienceGroup.ALL));
    }

    @Test
    void three_of_five_professionals_and_no_parents() {
        ExperienceFigures figures = new ExperienceTally(List.of(
                        professionals(Advice.YES, 3), professionals(Advice.MAYBE, 1), professionals(Advice.NO, 1)))
                .figures(ExperienceGroup.ALL);
        ExperienceFigures.Line line = figures.lines().get(Perspective.PROFESSIONAL.ordinal());
        assertEquals(3, line.number(Advice.YES));
        assertEquals(5, line.answered());
        assertEquals(0, figures.lines().get(Perspective.PARENT.ordinal()).reports());
    }

    @Test
    void four_are_a_number_and_nothing_else() {
        ExperienceFigures figures =
                new ExperienceTally(List.of(professionals(Advice.YES, 4))).figures(ExperienceGroup.ALL);
        assertEquals(4, figures.reports());
        assertFalse(figures.told());
    }

    private static Report professionals(Advice advice, int number) {
        List<Integer> felt = new ArrayList<>(List.of(1, 2, 3));
        return new Report(new Cell(Perspective.PROFESSIONAL, "gedrag"), advice, felt, false, number);
    }

    private List<Told> sixty() {
        Random random = new Random(SEED);
        List<Told> all = new ArrayList<>();
        for (int i = 0; i < NUMBER; i++) {
            Perspective who = Perspective.values()[Math.min(4, random.nextInt(9) / 2)];
            Told told = new Told(
                    who,
                    SITUATIONS[random.nextInt(SITUATIONS.length)],
                    random.nextInt(6) == 0 ? null : Advice.values()[random.nextInt(3)],
                    random.nextInt(5) == 0 ? null : random.nextInt(4),
                    random.nextInt(8) == 0,
                    random.nextInt(8) != 0);
            store(told, i);
            all.add(told);
        }
        entities.flush();
        return all;
    }

    private void store(Told told, int number) {
        PlaceExperience.Setting setting = new PlaceExperience.Setting(told.situation(), null, null, null, null);
        PlaceExperience.Effect effect = new PlaceExperience.Effect(told.competence(), null, null);
        Experience experience = new Experience(
                method,
                told.visitor() ? new Experience.Author(null, "Gast") : new Experience.Author(persona, null),
                new PlaceExperience(
                        "genogram",
                        told.who(),
                        setting,
                        "Woord " + number,
                        null,
                        null,
                        null,
                        effect,
                        told.advice(),
                        null,
                        null),
                null,
                NOW);
        if (told.stands()) {
            experience.publish(NOW.plusSeconds(number));
        } else {
            experience.hold();
        }
        assertEquals(told.stands(), experience.status() == ContributionStatus.PUBLISHED);
        experiences.add(experience);
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }

    private long last(String table) {
        return ((Number) entities.createNativeQuery("SELECT MAX(id) FROM " + table)
                        .getSingleResult())
                .longValue();
    }
}
