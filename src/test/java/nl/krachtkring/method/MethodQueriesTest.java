package nl.krachtkring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.editorial.MergedPages;
import nl.krachtkring.editorial.PageLint;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.member.Personas;
import nl.krachtkring.method.catalogue.Catalogue;
import nl.krachtkring.method.catalogue.CatalogueQuestion;
import nl.krachtkring.method.catalogue.MethodCard;
import nl.krachtkring.method.inventory.GivenDeployments;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.content.ContentFile;
import nl.krachtkring.platform.content.ContentFiles;
import nl.krachtkring.platform.richtext.RichText;
import nl.krachtkring.platform.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue and the page of a method, read from MariaDB. */
class MethodQueriesTest extends RepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private MethodRepository methods;
    private ExperienceRepository experiences;
    private MethodQueries queries;
    private Catalogue catalogue;

    @BeforeEach
    void prepare() throws IOException {
        methods = new MethodRepository(entities);
        experiences = new ExperienceRepository(entities);
        queries = at(CLOCK);
        catalogue = new Catalogue(
                GivenRows.of(entities), GivenDeployments.inventory(entities, CLOCK), new RichText(), CLOCK);
        for (String slug : List.of("signs-of-safety", "home-start", "samen-veilig-stap-voor-stap", "genogram")) {
            Path path = Path.of("content/nl/werkwijzen", slug + ".md");
            ContentFile file = ContentFile.parse(path.toString(), Files.readString(path));
            WorkingMethod method = new WorkingMethod(slug);
            method.describe(MethodFile.parse(file), file.text(), NOW);
            methods.add(method);
        }
        flushAndClear();
    }

    /** The catalogue has no reader: it holds what everyone may see, and a page opens for whom the policy lets in. */
    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "HELD", "PUBLISHED", "WITHDRAWN", "HIDDEN"})
    void questions_give_what_the_policy_allows(ContributionStatus status) {
        entities.createNativeQuery("UPDATE working_method SET status = ? WHERE slug = 'genogram'")
                .setParameter(1, status.name())
                .executeUpdate();
        entities.clear();
        assertEquals(MethodPolicy.maySee(Actor.anonymous(), status).allowed(), listed().contains("Genogram"));
        List<Actor> readers = new ArrayList<>(List.of(Actor.anonymous(), Actors.outsider(7)));
        for (SiteRole role : SiteRole.values()) {
            readers.add(Actors.with(8, role));
        }
        for (Actor reader : readers) {
            assertEquals(MethodPolicy.maySee(reader, status).allowed(), opens(reader), reader.label());
        }
    }

    private boolean opens(Actor reader) {
        try {
            return queries.show(reader, "genogram", ExperiencesAsked.NEWEST) != null;
        } catch (NotFound absent) {
            return false;
        }
    }

    @Test
    void a_page_costs_as_much_with_many_experiences_as_with_five() {
        queries.show(Actor.anonymous(), "signs-of-safety", ExperiencesAsked.NEWEST);
        assertEquals(cost(5), cost(25));
    }

    @Test
    void a_page_knows_its_lineage_and_what_must_be_checked() {
        MethodView safety = queries.show(Actor.anonymous(), "samen-veilig-stap-voor-stap", ExperiencesAsked.NEWEST);
        assertEquals("Signs of Safety", safety.family().basedOn().get(0).title());
        MethodView home = queries.show(Actor.anonymous(), "home-start", ExperiencesAsked.NEWEST);
        assertTrue(home.recognitions().get(0).past(), "valid until April 2024");
    }

    @Test
    void what_came_of_a_method_stands_on_its_page_too() {
        MethodFamily family = queries.show(Actor.anonymous(), "signs-of-safety", ExperiencesAsked.NEWEST)
                .family();
        assertEquals("Samen Veilig Stap voor Stap", family.builtOn().get(0).title());
        assertTrue(family.basedOn().isEmpty() && family.variants().isEmpty());
        entities.createNativeQuery("UPDATE working_method SET status = 'HIDDEN' WHERE slug LIKE 'samen%'")
                .executeUpdate();
        entities.clear();
        assertTrue(queries.show(Actor.anonymous(), "signs-of-safety", ExperiencesAsked.NEWEST)
                .family()
                .isEmpty());
    }

    /** Both hold to the end of their day in Amsterdam. */
    @ParameterizedTest(name = "{0}: recognition to check {1}, review due {2}")
    @CsvSource({
        "2024-04-08T21:59:59Z, false, false",
        "2024-04-08T22:00:00Z, true, false",
        "2027-05-21T21:59:59Z, true, false",
        "2027-05-21T22:00:00Z, true, true"
    })
    void what_has_ended_must_be_checked_from_the_next_day_on(String now, boolean recognition, boolean review) {
        Clock then = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        MethodView home = at(then).show(Actor.anonymous(), "home-start", ExperiencesAsked.NEWEST);
        assertEquals(recognition, home.recognitions().get(0).past());
        assertEquals(review, home.reviewDue());
        Catalogue listing =
                new Catalogue(GivenRows.of(entities), GivenDeployments.inventory(entities, then), new RichText(), then);
        CatalogueQuestion toCheck =
                CatalogueQuestion.of(java.util.Map.of("erkenning", new String[] {"te-controleren"}), any -> false);
        assertEquals(
                recognition,
                listing.find(toCheck, null).methods().stream()
                        .anyMatch(card -> card.title().equals("Home-Start") && card.recognitionPast()));
    }

    @Test
    void research_that_finds_no_difference_is_told_as_early_as_what_helps() {
        MethodView signs = queries.show(Actor.anonymous(), "signs-of-safety", ExperiencesAsked.NEWEST);
        int told =
                signs.pointing().stream().mapToInt(MethodView.Pointing::number).sum();
        assertEquals(signs.text().evidence().size(), told);
        assertTrue(signs.pointing().stream().anyMatch(way -> way.direction() == Direction.NO_DIFFERENCE));
    }

    @Test
    void methods_stand_side_by_side_in_the_order_asked_for_and_only_published_ones() {
        MethodComparison comparison = new MethodComparison(
                new MethodNames(methods, new MergedPages(entities, GivenRows.of(entities), null)),
                queries,
                GivenRows.of(entities));
        assertEquals(
                List.of("home-start", "genogram"),
                comparison.of(List.of("home-start", "genogram", "home-start", "verzonnen")).stream()
                        .map(MethodCompared::slug)
                        .toList());
        entities.createNativeQuery("UPDATE working_method SET status = 'WITHDRAWN' WHERE slug = 'genogram'")
                .executeUpdate();
        entities.clear();
        assertEquals(1, comparison.of(List.of("home-start", "genogram")).size());
        assertEquals(3, comparison.all().size());
    }

    @Test
    void the_lint_names_what_time_has_overtaken() {
        Situations situations = new Situations(new ContentFiles(new Settings(), noServer()));
        List<PageLint.Finding> found = new MethodLint(methods, situations).findings(LocalDate.of(2027, 5, 22));
        PageLint.Finding home = found.stream()
                .filter(finding -> finding.title().equals("Home-Start"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("method.lint.review", "method.lint.recognition"),
                home.points().stream().map(PageLint.Point::key).toList());
        assertTrue(new MethodLint(methods, situations)
                .findings(LocalDate.of(2026, 11, 28)).stream()
                        .noneMatch(finding -> finding.title().equals("Genogram")));
    }

    @Test
    void the_lint_names_a_relative_that_is_not_here() {
        MethodLint lint = new MethodLint(methods, new Situations(new ContentFiles(new Settings(), noServer())));
        PageLint.Point gone = new PageLint.Point("method.lint.ancestor", "signs-of-safety");
        LocalDate today = LocalDate.of(2026, 11, 28);
        assertTrue(lint.findings(today).stream()
                .noneMatch(finding -> finding.points().contains(gone)));
        entities.createNativeQuery("UPDATE working_method SET slug = 'anders' WHERE slug = 'signs-of-safety'")
                .executeUpdate();
        entities.clear();
        assertEquals(
                List.of("Samen Veilig Stap voor Stap"),
                lint.findings(today).stream()
                        .filter(finding -> finding.points().contains(gone))
                        .map(PageLint.Finding::title)
                        .toList());
    }

    private int cost(int number) {
        WorkingMethod method = methods.bySlug("signs-of-safety").orElseThrow();
        int before = method.unconfirmedReports();
        for (int i = 0; i < number - before; i++) {
            tell(method, Integer.toString(before + i));
        }
        flushAndClear();
        statements().forget();
        MethodView view = queries.show(Actor.anonymous(), "signs-of-safety", ExperiencesAsked.NEWEST);
        assertEquals(number, view.experiences().figures().unconfirmed());
        assertEquals(number, view.experiences().family().size());
        return statements().sent().size();
    }

    private void tell(WorkingMethod method, String words) {
        PlaceExperience told = new PlaceExperience(
                method.slug(),
                Perspective.PARENT,
                PlaceExperience.Setting.NONE,
                words,
                null,
                null,
                null,
                new PlaceExperience.Effect(1, 2, null),
                Advice.YES,
                null,
                null);
        Experience experience = new Experience(method.id(), new Experience.Author(null, "Gast"), told, null, NOW);
        experience.publish(NOW);
        experiences.add(experience);
        methods.countReport(experience, 1);
    }

    private MethodQueries at(Clock clock) {
        Situations situations = new Situations(new ContentFiles(new Settings(), noServer()));
        RichText richText = new RichText();
        return new MethodQueries(
                methods,
                new MethodFamilies(GivenRows.of(entities)),
                new ExperienceQueries(
                        experiences, new Personas(entities, GivenRows.of(entities), clock), situations, richText),
                situations,
                richText,
                clock);
    }

    private List<String> listed() {
        return catalogue.find(CatalogueQuestion.ALL, null).methods().stream()
                .map(MethodCard::title)
                .toList();
    }

    private static ServletContext noServer() {
        return (ServletContext) Proxy.newProxyInstance(
                ServletContext.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (p, method, args) -> null);
    }
}
