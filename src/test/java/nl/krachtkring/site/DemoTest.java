package nl.krachtkring.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.content.ContentFile;
import nl.krachtkring.platform.content.FrontMatter;
import nl.krachtkring.platform.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoTest {

    private static final Instant START = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void nothing_of_the_demo_is_there_without_its_setting() {
        DemoDoor door = new DemoDoor(new Settings(), null, null, null);

        assertThrows(NotFound.class, door::accounts);
        assertThrows(NotFound.class, door::code);
        assertThrows(NotFound.class, door::password);
        assertThrows(NotFound.class, () -> door.person("ouder"));
        assertThrows(NotFound.class, () -> new CaughtMails(new Settings()).newest());
        assertThrows(NotFound.class, () -> new DemoEntrance(door, null, null, null).enter("moderator", null));
        // Everything this loader needs is missing, so it would fail if it did anything.
        new DemoLoader(new Settings(), null, null, null).start(null);
    }

    @ParameterizedTest
    @CsvSource({
        "12d 4h, 2026-11-09T08:00:00Z",
        "3d, 2026-11-18T12:00:00Z",
        "5h, 2026-11-21T07:00:00Z",
        "58d, 2026-09-24T12:00:00Z"
    })
    void times_are_counted_back_from_the_first_start(String ago, Instant expected) {
        assertEquals(expected, DemoTime.before(START, ago));
    }

    @ParameterizedTest
    @CsvSource({"''", "gisteren", "3 dagen", "4h 2d"})
    void a_time_that_cannot_be_read_is_refused(String ago) {
        assertThrows(IllegalArgumentException.class, () -> DemoTime.before(START, ago));
    }

    @Test
    void the_demo_is_alive_enough_to_judge() throws IOException {
        List<FrontMatter> talks = list("discussions", "discussions");
        List<FrontMatter> told = list("experiences", "experiences");

        assertTrue(list("people", "people").size() >= 25);
        assertTrue(talks.size() >= 14);
        assertTrue(
                talks.stream().mapToInt(talk -> talk.groups("replies").size()).sum() >= 90);
        assertTrue(told.size() >= 24);
        assertTrue(told.stream().map(one -> one.required("method")).distinct().count() >= 8);
        assertEquals(20, list("deployments", "deployments").size());
        assertEquals(3, list("meetings", "meetings").size());
        assertEquals(8, list("queue", "queue").size());
        assertEquals(1, list("queue", "returned").size());
        assertEquals(1, list("queue", "secondLook").size());
        assertEquals(2, list("proposals", "proposals").size());
    }

    @Test
    void every_proposal_changes_something_that_its_page_says() throws IOException {
        for (FrontMatter proposal : list("proposals", "proposals")) {
            String page = Files.readString(Path.of("content/nl/werkwijzen", proposal.required("method") + ".md"));
            assertNotEquals(page, DemoProposals.changed(page, proposal.groups("changes")));
        }
    }

    @Test
    void the_accounts_of_the_front_door_are_those_that_people_are_told() throws IOException {
        Set<String> keys = list("people", "people").stream()
                .filter(person -> person.group("card").isPresent())
                .peek(person -> assertEquals(
                        3, person.group("card").orElseThrow().texts("steps").size()))
                .map(person -> person.required("email"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                Set.of(
                        "ouder@demo.example",
                        "ouder2@demo.example",
                        "professional@demo.example",
                        "begeleider@demo.example",
                        "moderator@demo.example",
                        "moderator2@demo.example",
                        "groepsmoderator@demo.example",
                        "redacteur@demo.example",
                        "privacy@demo.example",
                        "beheerder@demo.example"),
                keys);
    }

    @Test
    void replies_come_after_what_they_answer() throws IOException {
        for (FrontMatter talk : list("discussions", "discussions")) {
            Instant before = DemoTime.before(START, talk.required("ago"));
            for (FrontMatter reply : talk.groups("replies")) {
                Instant at = DemoTime.before(START, reply.required("ago"));
                assertTrue(!at.isBefore(before) && !at.isAfter(START), talk.required("title"));
                before = at;
            }
        }
    }

    @Test
    void a_caught_mail_is_read_with_its_links() throws IOException {
        Path mail = folder.resolve("20261121T120000000-0001-ouder@demo.example.eml");
        Files.writeString(
                mail,
                "From: portaal@krachtkring.example\r\nTo: ouder@demo.example\r\nSubject: =?UTF-8?Q?Caf=C3=A9?=\r\n"
                        + "Content-Type: text/plain; charset=UTF-8\r\n\r\nOpen dit:\r\nhttp://localhost:8080/a?b=1\r\n");

        CaughtMail read = CaughtMails.read(mail);

        assertEquals("ouder@demo.example", read.to());
        assertEquals("Café", read.subject());
        assertEquals(List.of("http://localhost:8080/a?b=1"), read.links());
    }

    private static List<FrontMatter> list(String file, String list) throws IOException {
        String path = "demo/" + file + ".yaml";
        return ContentFile.parse(path, Files.readString(Path.of("content", path)))
                .matter()
                .groups(list);
    }
}
