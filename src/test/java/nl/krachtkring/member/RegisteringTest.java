package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.privacy.Privacy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registering tells the owner of the mailbox what there is to tell, and nobody else anything. */
class RegisteringTest extends RepositoryTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Origin HERE = new Origin("203.0.113.1", null, "Firefox");
    private static final ProvenIdentity THERE =
            new ProvenIdentity("gemeente", "https://inloggen.gemeente.example", "anna-1", null, "/groepen");

    private final Hours clock = new Hours();
    private AccountRoom room;
    private PersonId anna;

    @BeforeEach
    void somebody() {
        new Privacy(entities, clock, new ArrayList<>()).textsOfRegistration();
        room = new AccountRoom(entities, clock);
        anna = room.person("anna@voorbeeld.example", "Anna van Dijk");
        flushAndClear();
    }

    @Test
    void member_who_registers_again_under_her_own_name_gets_the_mail_that_she_has_an_account() {
        register("anna@voorbeeld.example", "Anna van Dijk", null);
        assertEquals(1, room.mails().size());
        assertTrue(lastMail().contains("/inloggen"), lastMail());
        assertFalse(lastMail().contains("sleutel="), lastMail());
    }

    @Test
    void so_does_a_moderator() {
        entities.persist(new RoleGrant(anna, SiteRole.MODERATOR, clock.instant()));
        register("anna@voorbeeld.example", "Anna van Dijk", null);
        assertTrue(lastMail().contains("/inloggen"), lastMail());
    }

    /** Address and name are known or not: four forms, one answer. Else it would tell which name goes with an address. */
    @ParameterizedTest
    @CsvSource({
        "anna@voorbeeld.example, Anna van Dijk",
        "anna@voorbeeld.example, Iemand Anders",
        "nieuw@voorbeeld.example, Anna van Dijk",
        "nieuw@voorbeeld.example, Iemand Anders"
    })
    void form_is_taken_alike_whatever_is_known_and_sends_one_mail(String email, String name) {
        register(email, name, null);
        assertEquals(1, room.mails().size());
    }

    @Test
    void name_of_somebody_else_is_chosen_anew_when_the_address_is_confirmed() {
        register("nieuw@voorbeeld.example", "Anna van Dijk", null);
        String link = link();
        WaitingAccount waiting = room.registration().waiting(link).orElseThrow();
        assertFalse(waiting.free());
        assertEquals("member.name.alike", refused(link, null));
        assertEquals("member.name.alike", refused(link, "ANNA van Dijk"));
        assertEquals("member.name.official", refused(link, "Moderator"));
        Confirmed in = room.registration().confirm(link, "Een Ander", HERE).orElseThrow();
        assertEquals(SignInStep.Kind.DONE, in.step().kind());
        flushAndClear();
        assertEquals(
                "Anna van Dijk",
                room.personas().publicPersona(anna).orElseThrow().name());
    }

    @Test
    void free_name_is_hers_with_the_confirmation() {
        register("nieuw@voorbeeld.example", "Een Ander", null);
        String link = link();
        assertTrue(room.registration().waiting(link).orElseThrow().free());
        assertTrue(room.registration().confirm(link, null, HERE).isPresent());
        flushAndClear();
        assertTrue(room.registration().waiting(link).isEmpty(), "the link works once");
        assertTrue(room.registration().confirm(link, null, HERE).isEmpty());
    }

    @Test
    void who_came_by_an_organisation_needs_no_password_and_signs_in_by_it_once_confirmed() {
        register("nieuw@voorbeeld.example", "Een Ander", THERE);
        assertTrue(room.identities().ownerOf(THERE).isEmpty());
        String link = link();
        assertEquals("gemeente", room.registration().waiting(link).orElseThrow().provider());
        assertTrue(room.registration().confirm(link, null, HERE).isPresent());
        flushAndClear();
        PersonId owner = room.identities().ownerOf(THERE).orElseThrow();
        assertEquals("nieuw@voorbeeld.example", room.people().get(owner).email());
        assertEquals(null, room.people().get(owner).passwordHash());
    }

    @Test
    void identity_that_opens_an_account_makes_no_second_one() {
        room.identities().link(room.actor(room.signIns().start(anna, false, "Firefox")), THERE);
        flushAndClear();
        RuleViolation taken =
                assertThrows(RuleViolation.class, () -> register("nieuw@voorbeeld.example", "Een Ander", THERE));
        assertEquals("member.provider.trouble.TAKEN", taken.key());
        assertTrue(room.people().byEmail("nieuw@voorbeeld.example").isEmpty());
    }

    @Test
    void known_address_by_an_organisation_is_not_linked_but_led_to_where_she_links_it_herself() {
        register("anna@voorbeeld.example", "Een Ander", THERE);
        assertTrue(lastMail().contains("/inloggen?terug=%2Finloggen%2Fkoppelen"), lastMail());
        assertEquals(Optional.empty(), room.identities().ownerOf(THERE));
        assertEquals(Optional.empty(), room.identities().waiting(anna));
    }

    @Test
    void who_asks_for_a_new_password_before_confirming_gets_that_mail_again() {
        register("nieuw@voorbeeld.example", "Een Ander", null);
        room.recovery().forgot("nieuw@voorbeeld.example", null, HERE.network());
        flushAndClear();
        assertTrue(lastMail().contains("/aanmelden/bevestigen?sleutel="), lastMail());
    }

    @Test
    void link_ends_after_two_days_and_a_newer_one_takes_its_place() {
        register("nieuw@voorbeeld.example", "Een Ander", null);
        String first = link();
        register("nieuw@voorbeeld.example", "Een Ander", null);
        String second = link();
        assertTrue(room.registration().waiting(first).isEmpty());
        clock.pass(Duration.ofDays(2));
        assertTrue(room.registration().waiting(second).isEmpty());
        assertTrue(room.registration().confirm(second, null, HERE).isEmpty());
    }

    private void register(String email, String name, ProvenIdentity identity) {
        String texts = room.registration().texts(DUTCH).mark();
        String password = identity == null ? "elf fietsen bij de brug" : null;
        room.registration()
                .register(
                        new Register(email, name, password, true, true, false, Set.of(), texts, null, DUTCH, identity),
                        HERE.network());
        flushAndClear();
    }

    private String refused(String link, String name) {
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> room.registration().confirm(link, name, HERE));
        entities.clear();
        entities.createNativeQuery("UPDATE mail_token SET used_at = NULL").executeUpdate();
        assertEquals("name", refused.field());
        return refused.key();
    }

    private String link() {
        return lastMail().replaceAll("(?s).*sleutel=(\\S+).*", "$1");
    }

    private String lastMail() {
        List<String> mails = room.mails();
        return mails.get(mails.size() - 1);
    }
}
