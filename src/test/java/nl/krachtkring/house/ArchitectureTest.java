package nl.krachtkring.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.inject.spi.Extension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The walls of the house: which room may know which. The table here is the rule; the picture in the docs is drawn from it. */
class ArchitectureTest {

    private static final String BASE = "nl.krachtkring.";

    /** Room → what it may import besides itself and platform; site may import all and is imported by none. */
    static final Map<String, Set<String>> ROOMS = new TreeMap<>(Map.ofEntries(
            Map.entry("platform", Set.of()),
            Map.entry("privacy", Set.of()),
            Map.entry("contribution", Set.of()),
            Map.entry("organisation", Set.of("contribution", "privacy")),
            Map.entry("member", Set.of("organisation", "contribution", "privacy")),
            Map.entry("moderation", Set.of("member", "contribution", "privacy")),
            Map.entry("comment", Set.of("moderation", "member", "contribution", "privacy")),
            Map.entry("group", Set.of("moderation", "member", "contribution", "privacy")),
            Map.entry("editorial", Set.of("moderation", "organisation", "member", "contribution", "privacy")),
            Map.entry("discussion", Set.of("comment", "group", "moderation", "member", "contribution", "privacy")),
            Map.entry(
                    "article",
                    Set.of(
                            "comment",
                            "group",
                            "moderation",
                            "member",
                            "contribution",
                            "privacy",
                            "editorial",
                            "organisation")),
            Map.entry(
                    "method",
                    Set.of(
                            "comment",
                            "group",
                            "moderation",
                            "member",
                            "contribution",
                            "privacy",
                            "editorial",
                            "organisation")),
            Map.entry("questionnaire", Set.of("group", "organisation", "member", "contribution", "privacy")),
            Map.entry("notification", Set.of("group", "moderation", "member", "contribution", "privacy")),
            Map.entry("search", Set.of("contribution")),
            Map.entry("audit", Set.of()),
            Map.entry(
                    "site",
                    Set.of(
                            "privacy",
                            "contribution",
                            "organisation",
                            "member",
                            "moderation",
                            "comment",
                            "group",
                            "editorial",
                            "discussion",
                            "article",
                            "method",
                            "questionnaire",
                            "notification",
                            "search",
                            "audit"))));

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.krachtkring");

    @Test
    void every_room_imports_only_the_rooms_below_it() {
        Set<String> broken = new TreeSet<>();
        for (JavaClass type : PORTAL) {
            String room = room(type);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String other = room(dependency.getTargetClass());
                if (!other.isEmpty() && !mayImport(room, other)) {
                    broken.add(room + " may not import " + other + ": " + type.getName() + " → "
                            + dependency.getTargetClass().getName());
                }
            }
        }
        assertEquals(Set.of(), broken);
    }

    @Test
    void every_package_stands_in_a_room_of_the_table() {
        Set<String> unknown = PORTAL.stream()
                .map(ArchitectureTest::room)
                .filter(room -> !ROOMS.containsKey(room))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unknown);
    }

    @Test
    void the_domain_of_a_room_knows_no_web() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..web..", "..platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..", "..krachtkring..web..")
                .check(PORTAL);
    }

    @Test
    void only_access_throws_refusals() {
        Set<String> throwers = PORTAL.stream()
                .filter(type -> type.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getSimpleName().equals("NotAllowed")))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("Access"), throwers);
    }

    @Test
    void entities_have_no_public_setters() {
        Set<String> setters = PORTAL.stream()
                .filter(type -> type.isAnnotatedWith("jakarta.persistence.Entity"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().matches("set[A-Z].*")
                        && method.getModifiers().contains(JavaModifier.PUBLIC))
                .map(method -> method.getFullName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), setters);
    }

    @Test
    void repositories_and_entities_stay_in_their_room() {
        Set<String> broken = new TreeSet<>();
        for (JavaClass type : PORTAL) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass();
                boolean inner = target.getSimpleName().endsWith("Repository")
                        || target.isAnnotatedWith("jakarta.persistence.Entity");
                if (inner && !room(type).equals(room(target))) {
                    broken.add(type.getName() + " → " + target.getName());
                }
            }
        }
        assertEquals(Set.of(), broken);
    }

    @Test
    void words_that_say_nothing_are_not_used_in_names() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("DTO")
                .orShould()
                .haveSimpleNameEndingWith("Facade")
                .orShould()
                .haveSimpleNameStartingWith("Default")
                .check(PORTAL);
    }

    @Test
    void backing_beans_live_on_the_web_floor() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Backing")
                .should()
                .resideInAPackage("..web")
                .check(PORTAL);
    }

    /** Pages find a bean by one reference for all; a bean made anew for each expression would never be let go. */
    @Test
    void beans_that_pages_name_have_a_scope() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.inject.Named")
                .should()
                .beAnnotatedWith("jakarta.enterprise.context.RequestScoped")
                .orShould()
                .beAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Singleton")
                .orShould()
                .beAnnotatedWith("jakarta.faces.view.ViewScoped")
                .check(PORTAL);
    }

    /** Else the server puts into it what it asks for, with a look through all its annotations for each bean that it makes (decision 11). */
    @Test
    void beans_of_a_request_ask_for_others_in_fields_alone() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.enterprise.context.RequestScoped")
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .check(PORTAL);
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.enterprise.context.RequestScoped")
                .should()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .orShould()
                .beAnnotatedWith("jakarta.persistence.PersistenceContext")
                .check(PORTAL);
        assertTrue(ServiceLoader.load(Extension.class).stream()
                .anyMatch(found -> found.type().getSimpleName().equals("PlainInjection")));
    }

    @Test
    void every_room_says_its_duty() throws IOException {
        Set<String> silent = new TreeSet<>();
        for (JavaClass type : PORTAL) {
            String folder = type.getPackageName().replace('.', '/');
            if (!Files.exists(Path.of("src/main/java", folder, "package-info.java"))
                    && !type.getPackageName().endsWith(".web")) {
                silent.add(type.getPackageName());
            }
        }
        assertEquals(Set.of(), silent);
    }

    @Test
    void the_picture_in_the_docs_is_drawn_from_the_table() throws IOException {
        List<String> docs = Files.readAllLines(Path.of("src/docs/architecture.md"));
        List<String> drawn = docs.stream()
                .filter(line -> line.startsWith("| `"))
                .map(String::strip)
                .toList();
        List<String> table = ROOMS.entrySet().stream()
                .map(row -> "| `" + row.getKey() + "` | " + words(row.getKey(), row.getValue()) + " |")
                .toList();
        assertEquals(String.join("\n", table), String.join("\n", drawn));
    }

    private static String words(String room, Set<String> others) {
        if (room.equals("site")) {
            return "all";
        }
        Set<String> all = new TreeSet<>(others);
        if (!room.equals("platform")) {
            all.add("platform");
        }
        return all.isEmpty() ? "–" : String.join(", ", all);
    }

    private static boolean mayImport(String room, String other) {
        return room.equals(other)
                || (other.equals("platform") && ROOMS.containsKey(room))
                || ROOMS.getOrDefault(room, Set.of()).contains(other);
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName() + ".";
        if (!name.startsWith(BASE) || name.equals(BASE)) {
            return "";
        }
        return Arrays.stream(name.substring(BASE.length()).split("\\."))
                .findFirst()
                .orElse("");
    }
}
