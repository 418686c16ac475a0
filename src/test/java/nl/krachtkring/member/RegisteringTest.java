package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
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
import nl.krachtkring.platform.persistence.SqlTime;
import nl.krachtkring.privacy.Privacy;
import nl.krachtkring.privacy.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registering tells the owner of the mailbox what there is to tell, and nobody else anything. */
class RegisteringTest extends RepositoryTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Origin HERE = new Origin("203.0.113.1", null, "Firefox");
    private static final String NEW = "nieuw@voorbeeld.example";
    private static final ProvenIdentity THERE =
            new ProvenIdentity("gemeente", "https://inloggen.gemeente.example", "anna-1", null, "/groepen");

    /** What a browser holds in which an account was asked for, and one in which none was. */
    private static final RegistrantMark BROWSER = new RegistrantMark("browser-1", null);

    private static final RegistrantMark ELSEWHERE = new RegistrantMark(null, null);

    private final Hours clock = new Hours();
    private AccountRoom room;
    private Privacy privacy;
    private PersonId anna;

    @BeforeEach
    void somebody() {
        privacy = new Privacy(entities, clock, new ArrayList<>());
        privacy.textsOfRegistration();
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
        WaitingAccount waiting = room.registration().waiting(link, BROWSER).orElseThrow();
        assertFalse(waiting.free());
        assertEquals("member.name.alike", refused(link, null));
        assertEquals("member.name.alike", refused(link, "ANNA van Dijk"));
        assertEquals("member.name.official", refused(link, "Moderator"));
        Confirmed in = confirm(link, "Een Ander").orElseThrow();
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
        assertTrue(room.registration().waiting(link, BROWSER).orElseThrow().free());
        assertTrue(confirm(link, null).isPresent());
        flushAndClear();
        assertEquals(1, room.mails().size(), "her first entry is no news");
        assertTrue(room.registration().waiting(link, BROWSER).isEmpty(), "the link works once");
        assertTrue(confirm(link, null).isEmpty());
    }

    @Test
    void who_came_by_an_organisation_needs_no_password_and_signs_in_by_it_once_confirmed() {
        register("nieuw@voorbeeld.example", "Een Ander", THERE);
        assertTrue(room.identities().ownerOf(THERE).isEmpty());
        String link = link();
        assertEquals(
                "gemeente",
                room.registration().waiting(link, BROWSER).orElseThrow().provider());
        assertTrue(confirm(link, null).isPresent());
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
        assertEquals(0, count("linked_identity"));
    }

    @Test
    void who_asks_for_a_new_password_before_confirming_gets_that_mail_again() {
        register("nieuw@voorbeeld.example", "Een Ander", null);
        room.recovery().forgot("nieuw@voorbeeld.example", null, HERE.network());
        flushAndClear();
        assertTrue(lastMail().contains("/aanmelden/bevestigen?sleutel="), lastMail());
    }

    @Test
    void link_ends_after_two_days_and_what_was_filled_in_goes() {
        register("nieuw@voorbeeld.example", "Een Ander", null);
        String link = link();
        clock.pass(Duration.ofDays(2));
        assertTrue(room.registration().waiting(link, BROWSER).isEmpty());
        assertTrue(confirm(link, null).isEmpty());
        Timestamp now = SqlTime.utc(clock.instant().plusSeconds(1));
        new MemberRetention()
                .periods().stream()
                        .filter(period -> period.what().equals("waiting_registration"))
                        .forEach(period -> entities.createNativeQuery(period.statement())
                                .setParameter(1, now)
                                .executeUpdate());
        assertEquals(0, count("waiting_registration"));
    }

    @Test
    void stranger_who_registers_later_changes_nothing_of_what_she_filled_in() {
        register(NEW, "Roos", "elf fietsen bij de brug", "browser-1", Set.of(Purpose.MAIL_ON_REPLY));
        String hers = link();
        register(NEW, "Iemand Anders", "zeven lampen in de gang", "browser-2", Set.of(Purpose.SHOW_PROFILE));
        String his = link();
        assertTrue(confirm(hers, null).isPresent(), "her link still works");
        flushAndClear();
        Person roos = room.people().byEmail(NEW).orElseThrow();
        assertEquals(
                "Roos", room.personas().publicPersona(roos.id()).orElseThrow().name());
        assertTrue(new Passwords().match("elf fietsen bij de brug", roos.passwordHash()));
        assertTrue(privacy.consents().given(roos.id(), Purpose.MAIL_ON_REPLY));
        assertFalse(privacy.consents().given(roos.id(), Purpose.SHOW_PROFILE), "what he ticked stands nowhere");
        assertEquals(0, count("waiting_registration"), "what he filled in is gone");
        assertTrue(room.registration()
                .waiting(his, new RegistrantMark("browser-2", null))
                .isEmpty());
        assertTrue(confirm(his, null).isEmpty());
    }

    @Test
    void link_of_a_stranger_s_registration_gives_no_account_to_who_does_not_know_its_password() {
        register(NEW, "Roos", "elf fietsen bij de brug", "browser-1", Set.of());
        register(NEW, "Roos", "zeven lampen in de gang", "browser-2", Set.of(Purpose.SHOW_PROFILE));
        String his = link();
        assertTrue(waiting(his, BROWSER).isPasswordAsked(), "also in the browser in which she registered herself");
        for (String typed : new String[] {null, "", "elf fietsen bij de brug"}) {
            RuleViolation wrong = assertThrows(RuleViolation.class, () -> room.registration()
                    .confirm(new ConfirmAccount(his, null, typed, BROWSER), HERE));
            assertEquals("member.confirm.password.wrong", wrong.key());
        }
        assertTrue(room.people().byEmail(NEW).isEmpty());
        assertEquals(0, count("consent_entry"));
        assertEquals(2, count("waiting_registration"), "and her own link works as before");
    }

    @Test
    void mail_that_opens_in_another_browser_asks_the_password_and_leads_back() {
        register(NEW, "Roos van.evil.nl", null);
        assertTrue(lastMail().contains("Roos van. evil. nl ("), "the name, and no link made of it");
        String link = link();
        assertFalse(waiting(link, BROWSER).isPasswordAsked());
        assertTrue(waiting(link, ELSEWHERE).isPasswordAsked());
        assertEquals(clock.instant(), waiting(link, ELSEWHERE).asked());
        Confirmed in = room.registration()
                .confirm(new ConfirmAccount(link, null, "elf fietsen bij de brug", ELSEWHERE), HERE)
                .orElseThrow();
        assertEquals("/groepen", in.returnTo());
    }

    @Test
    void identity_of_a_stranger_opens_no_account_that_she_confirms() {
        register(NEW, "Roos", THERE);
        String link = link();
        assertTrue(waiting(link, ELSEWHERE).isProviderAsked());
        RegistrantMark other = new RegistrantMark(
                null, new ProvenIdentity("gemeente", "https://inloggen.gemeente.example", "bea-1", null, null));
        for (RegistrantMark held : List.of(ELSEWHERE, other)) {
            RuleViolation refused = assertThrows(RuleViolation.class, () -> room.registration()
                    .confirm(new ConfirmAccount(link, null, "", held), HERE));
            assertEquals("member.confirm.provider.first", refused.key());
        }
        RegistrantMark proven = new RegistrantMark(null, THERE);
        assertTrue(room.registration()
                .confirm(new ConfirmAccount(link, null, null, proven), HERE)
                .isPresent());
    }

    @Test
    void password_of_an_account_that_is_not_confirmed_tells_nobody_who_is_a_member() {
        register("anna@voorbeeld.example", "Een Ander", null);
        register(NEW, "Een Ander", null);
        for (String email : List.of("anna@voorbeeld.example", NEW)) {
            RuleViolation wrong = assertThrows(RuleViolation.class, () -> room.signingIn()
                    .withPassword(new SignInAttempt(email, "elf fietsen bij de brug", false, HERE)));
            assertEquals("member.signIn.wrong", wrong.key());
        }
    }

    private WaitingAccount waiting(String link, RegistrantMark held) {
        return room.registration().waiting(link, held).orElseThrow();
    }

    private Optional<Confirmed> confirm(String link, String name) {
        return room.registration().confirm(new ConfirmAccount(link, name, null, BROWSER), HERE);
    }

    private long count(String table) {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM " + table)
                        .getSingleResult())
                .longValue();
    }

    private void register(String email, String name, ProvenIdentity identity) {
        String password = identity == null ? "elf fietsen bij de brug" : null;
        register(
                new Register(email, name, password, true, true, false, Set.of(), mark(), "/groepen", DUTCH, identity),
                "browser-1");
    }

    private void register(String email, String name, String password, String browser, Set<Purpose> consents) {
        register(new Register(email, name, password, true, true, false, consents, mark(), null, DUTCH, null), browser);
    }

    private void register(Register command, String browser) {
        room.registration().register(command, HERE.network(), browser);
        flushAndClear();
    }

    private String mark() {
        return room.registration().texts(DUTCH).mark();
    }

    private String refused(String link, String name) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> confirm(link, name));
        entities.clear();
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
