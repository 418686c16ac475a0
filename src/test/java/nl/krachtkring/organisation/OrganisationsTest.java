package nl.krachtkring.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.krachtkring.contribution.NamedPages;
import nl.krachtkring.contribution.RelatedItems;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationsTest extends RepositoryTest {

    private static final Actor EDITOR = Actors.with(7, SiteRole.EDITOR);

    private OrganisationRoom room;

    @BeforeEach
    void room() {
        room = new OrganisationRoom(entities, OrganisationRoom.NOBODY, new Hours());
    }

    @Test
    void it_is_found_by_its_names_of_now_and_before_and_by_its_abbreviation() {
        String slug = room.editing().add(EDITOR, kiezel("Jeugdhulp De Kiezel"));
        flushAndClear();
        assertEquals("jeugdhulp-de-kiezel", slug);
        for (String words : List.of("kiezel", "KIEZELSTEEN", "jdk", "Thuis stérker")) {
            assertEquals(List.of("Jeugdhulp De Kiezel"), found(words, null, null), words);
        }
        assertEquals(List.of(), found("beuk", null, null));
        assertTrue(room.organisations().named("de kiezelsteen").isPresent());
    }

    @Test
    void who_searches_the_site_meets_a_few_and_the_way_to_all_of_them() {
        for (String name : List.of("Kiezel Noord", "Kiezel Oost", "Kiezel West", "Kiezel Zuid")) {
            room.editing().add(EDITOR, new EditOrganisation(name, "aanbieder", null, null, null, null, null, null));
        }
        flushAndClear();
        NamedOrganisations named = new NamedOrganisations(room.queries());
        NamedPages.Found found = named.named("kiezel", 3);
        assertEquals(
                List.of("/organisaties/kiezel-noord", "/organisaties/kiezel-oost", "/organisaties/kiezel-west"),
                found.pages().stream().map(RelatedItems.Item::address).toList());
        assertEquals("/organisaties?naam=kiezel", found.all());
        assertEquals("", named.named("zuid", 3).all());
        assertEquals(List.of(), named.named("50% beuk", 3).pages());
    }

    @Test
    void a_former_name_leads_to_the_one_of_now() {
        room.editing().add(EDITOR, kiezel("Jeugdhulp De Kiezel"));
        flushAndClear();
        RelatedItems.Item one = new NamedOrganisations(room.queries())
                .named("kiezelsteen", 3)
                .pages()
                .get(0);
        assertEquals("Jeugdhulp De Kiezel", one.title());
        assertTrue(one.line().contains("Kiezelsteen"), one.line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "'", "\\"})
    void signs_of_the_database_find_nothing(String sign) {
        room.editing().add(EDITOR, kiezel("Jeugdhulp De Kiezel"));
        flushAndClear();
        assertEquals(List.of(), found(sign, null, null));
    }

    @Test
    void type_and_region_narrow_the_list() {
        room.editing().add(EDITOR, kiezel("Jeugdhulp De Kiezel"));
        flushAndClear();
        assertEquals(1, found(null, "aanbieder", "Waterhoek").size());
        assertEquals(0, found(null, "gemeente", "Waterhoek").size());
        assertEquals(0, found(null, "aanbieder", "Elders").size());
        assertEquals(List.of("Waterhoek"), room.queries().regions());
    }

    @Test
    void pages_follow_each_other_without_a_gap_and_names_cost_one_statement() {
        for (int i = 10; i < 55; i++) {
            room.editing().add(EDITOR, kiezel("Organisatie " + i));
        }
        flushAndClear();
        statements().forget();
        OrganisationsPage first = room.queries().list(OrganisationFilter.of(null, null, null, null));
        assertEquals(2, statements().sent().size());
        OrganisationsPage second = room.queries().list(OrganisationFilter.of(null, null, null, first.next()));
        OrganisationsPage third = room.queries().list(OrganisationFilter.of(null, null, null, second.next()));
        List<String> all = new ArrayList<>();
        List.of(first, second, third).forEach(page -> page.organisations().forEach(one -> all.add(one.name())));
        assertEquals(45, all.size());
        assertEquals("Organisatie 10", all.get(0));
        assertEquals("Organisatie 54", all.get(44));
        assertEquals(all.stream().sorted().distinct().toList(), all);
        assertNull(third.next());
    }

    @Test
    void who_was_slower_sees_that_and_overwrites_nothing() {
        String slug = room.editing().add(EDITOR, kiezel("Jeugdhulp De Kiezel"));
        flushAndClear();
        int read = room.queries().form(EDITOR, slug).version();
        room.editing().change(EDITOR, slug, read, kiezel("De Kiezel"));
        flushAndClear();
        Conflict late =
                assertThrows(Conflict.class, () -> room.editing().change(EDITOR, slug, read, kiezel("De Keien")));
        assertEquals("organisation.edit.conflict", late.key());
        assertEquals(
                "De Kiezel", room.queries().show(Actor.anonymous(), slug).text().name());
    }

    @Test
    void the_address_stays_when_the_name_changes_and_no_two_share_one() {
        String slug = room.editing().add(EDITOR, kiezel("Jeugdhulp De Kiezel"));
        flushAndClear();
        room.editing().change(EDITOR, slug, room.queries().form(EDITOR, slug).version(), kiezel("Iets anders"));
        flushAndClear();
        assertEquals(
                "Iets anders",
                room.queries().show(Actor.anonymous(), slug).text().name());
        EditOrganisation again = new EditOrganisation("Jeugdhulp, De Kiezel", "overig", "", "", "", "", "", "");
        assertEquals("jeugdhulp-de-kiezel-2", room.editing().add(EDITOR, again));
        assertEquals(
                "nieuw-2", room.editing().add(EDITOR, new EditOrganisation("Nieuw", "overig", "", "", "", "", "", "")));
    }

    @Test
    void a_name_that_is_known_is_not_written_twice() {
        room.editing().add(EDITOR, kiezel("Jeugdhulp De Kiezel"));
        flushAndClear();
        assertEquals("organisation.edit.name.taken", refused(kiezel("jeugdhulp de kiezel")));
        EditOrganisation former = new EditOrganisation("De Kiezelsteen", "overig", "", "", "", "", "", "");
        assertEquals("organisation.edit.name.taken", refused(former));
    }

    @ParameterizedTest
    @CsvSource({
        "x, aanbieder, '', organisation.edit.name.length",
        "De Beuk, onzin, '', organisation.edit.type.unknown",
        "De Beuk, aanbieder, 22-11-2026, organisation.edit.day"
    })
    void what_cannot_be_so_is_said(String name, String type, String day, String key) {
        assertEquals(key, refused(new EditOrganisation(name, type, "", "", "", "", "", day)));
    }

    @Test
    void former_names_come_back_as_they_were_typed() {
        String slug = room.editing().add(EDITOR, kiezel("Jeugdhulp De Kiezel"));
        flushAndClear();
        assertEquals(
                "De Kiezelsteen (2019)\nThuis Sterker",
                room.queries().form(EDITOR, slug).getFormerLines());
    }

    @Test
    void nobody_else_writes_and_the_form_is_not_there_for_them() {
        Actor member = Actors.outsider(9);
        String slug = room.editing().add(EDITOR, kiezel("Jeugdhulp De Kiezel"));
        flushAndClear();
        assertThrows(NotFound.class, () -> room.editing().add(member, kiezel("De Beuk")));
        assertThrows(NotFound.class, () -> room.editing().change(member, slug, 1, kiezel("De Beuk")));
        assertThrows(NotFound.class, () -> room.queries().form(member, slug));
        assertThrows(NotFound.class, () -> room.contacts().appoint(member, slug, new AppointContact("1", "x", "")));
    }

    private List<String> found(String words, String type, String region) {
        return room.queries().list(OrganisationFilter.of(words, type, region, null)).organisations().stream()
                .map(OrganisationSummary::name)
                .toList();
    }

    private String refused(EditOrganisation command) {
        return assertThrows(RuleViolation.class, () -> room.editing().add(EDITOR, command))
                .key();
    }

    private static EditOrganisation kiezel(String name) {
        boolean first = name.equals("Jeugdhulp De Kiezel");
        return new EditOrganisation(
                name,
                "aanbieder",
                "Waterhoek",
                "Hulp bij mensen thuis.",
                first ? "De Kiezelsteen (2019)\n\n Thuis Sterker " : "",
                first ? "JDK" : "",
                "",
                "2026-11-21");
    }
}
