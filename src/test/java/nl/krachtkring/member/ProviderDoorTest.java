package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.member.ProviderTrouble.Kind;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.settings.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in at an organisation, with two that answer as real ones do. What is wrong has its word and changes nothing. */
class ProviderDoorTest extends RepositoryTest {

    private static final Origin HERE = new Origin("203.0.113.1", null, "Firefox");
    private static final Actor NOBODY = Actor.anonymous();
    private static final Map<String, Object> CONFIRMED =
            Map.of("email", "anna@voorbeeld.example", "email_verified", true);

    private final Hours clock = new Hours();
    private final ProviderRoom town = new ProviderRoom("gemeente");
    private final ProviderRoom care = new ProviderRoom("zorg");
    private AccountRoom room;
    private ProviderDoor door;
    private PersonId anna;

    @BeforeEach
    void somebody() {
        System.setProperty(Setting.PORTAL_OIDC.name(), "gemeente,zorg");
        room = new AccountRoom(entities, clock);
        door = room.providerDoor();
        anna = room.person("anna@voorbeeld.example", "Anna");
        flushAndClear();
    }

    @AfterEach
    void end() {
        town.close();
        care.close();
    }

    @Test
    void identity_that_is_new_here_opens_nothing_though_its_address_has_an_account() throws Exception {
        Arrived arrived = signIn(town, "gemeente", "anna-1", NOBODY);
        assertNull(arrived.step());
        ProvenIdentity proven = door.held(arrived.unknown()).orElseThrow();
        assertEquals("anna@voorbeeld.example", proven.email());
        assertEquals("anna-1", proven.subject());
        assertEquals("/groepen", proven.returnTo());
        assertTrue(room.identities().ownerOf(proven).isEmpty());
    }

    @Test
    void linked_identity_signs_in_and_leads_back() throws Exception {
        link("anna-1");
        Arrived arrived = signIn(town, "gemeente", "anna-1", NOBODY);
        assertEquals(SignInStep.Kind.DONE, arrived.step().kind());
        assertEquals("/groepen", arrived.returnTo());
        assertEquals(anna, room.actor(arrived.step().value()).person());
        flushAndClear();
        assertNotNull(room.identities().list(actor(anna)).get(0).lastUsedAt(), "its owner sees that it was used");
    }

    @Test
    void same_subject_at_another_organisation_is_somebody_else() throws Exception {
        link("anna-1");
        Arrived arrived = signIn(care, "zorg", "anna-1", NOBODY);
        assertNull(arrived.step());
        assertNotNull(arrived.unknown());
    }

    @Test
    void staff_still_give_their_second_step() throws Exception {
        entities.persist(new RoleGrant(anna, SiteRole.MODERATOR, clock.instant()));
        room.factors().give(anna, "JBSWY3DPEHPK3PXP");
        link("anna-1");
        town.nextIs("anna-1", Map.of("amr", java.util.List.of("mfa"), "acr", "4"));
        Departed departed = door.depart("gemeente", null);
        Arrived arrived = door.arrive("gemeente", departed.journey(), town.walk(departed.address()), NOBODY, HERE);
        assertEquals(SignInStep.Kind.CODE, arrived.step().kind());
    }

    @Test
    void who_is_kept_out_stays_out() throws Exception {
        link("anna-1");
        room.pauses().suspend(anna, clock.instant().plus(Duration.ofDays(1)));
        flushAndClear();
        Arrived arrived = signIn(town, "gemeente", "anna-1", NOBODY);
        assertEquals(SignInStep.Kind.SUSPENDED, arrived.step().kind());
    }

    @Test
    void who_is_signed_in_and_comes_with_the_identity_of_another_is_told_so() throws Exception {
        link("anna-1");
        PersonId bea = room.person("bea@voorbeeld.example", "Bea");
        Actor other = actor(bea);
        town.nextIs("anna-1", CONFIRMED);
        Departed departed = door.depart("gemeente", null);
        ProviderAnswer answer = town.walk(departed.address());
        assertEquals(Kind.TAKEN, refused("gemeente", departed, answer, other));
        assertNull(signIn(town, "gemeente", "anna-1", actor(anna)).step(), "her own is there already");
    }

    @Test
    void answer_counts_once() throws Exception {
        link("anna-1");
        town.nextIs("anna-1", CONFIRMED);
        Departed departed = door.depart("gemeente", null);
        ProviderAnswer answer = town.walk(departed.address());
        door.arrive("gemeente", departed.journey(), answer, NOBODY, HERE);
        assertEquals(Kind.LATE, refused("gemeente", departed, answer, NOBODY));
    }

    @Test
    void answer_of_another_journey_browser_or_organisation_does_not_count() throws Exception {
        Departed own = door.depart("gemeente", null);
        Departed foreign = door.depart("gemeente", null);
        ProviderAnswer answer = town.walk(foreign.address());
        assertEquals(Kind.LATE, refused("gemeente", own, answer, NOBODY));
        assertEquals(Kind.LATE, refused("gemeente", new Departed(null, null), answer, NOBODY));
        assertEquals(Kind.LATE, refused("gemeente", new Departed(null, "verzonnen"), answer, NOBODY));
        assertEquals(Kind.LATE, refused("zorg", foreign, answer, NOBODY));
        ProviderAnswer stateless = new ProviderAnswer(null, answer.code(), null, null);
        assertEquals(Kind.LATE, refused("gemeente", foreign, stateless, NOBODY));
        assertFalse(door.isAwaited("gemeente", own.journey(), answer), "and ends no journey that goes on");
        assertTrue(door.isAwaited("gemeente", foreign.journey(), answer));
    }

    @Test
    void answer_after_a_quarter_of_an_hour_is_too_late() throws Exception {
        Departed departed = door.depart("gemeente", null);
        ProviderAnswer answer = town.walk(departed.address());
        clock.pass(Duration.ofMinutes(15));
        assertEquals(Kind.LATE, refused("gemeente", departed, answer, NOBODY));
    }

    @Test
    void identity_that_a_browser_holds_ends_after_half_an_hour_and_cannot_be_made_up() throws Exception {
        Arrived arrived = signIn(town, "gemeente", "anna-1", NOBODY);
        assertTrue(door.held("verzonnen").isEmpty());
        assertTrue(door.held(door.depart("gemeente", null).journey()).isEmpty(), "a journey is no identity");
        clock.pass(Duration.ofMinutes(30));
        assertTrue(door.held(arrived.unknown()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "access_denied, STOPPED",
        "login_required, STOPPED",
        "server_error, DOWN",
        "temporarily_unavailable, DOWN",
        "invalid_request, WRONG",
        "<script>, WRONG"
    })
    void fault_of_an_organisation_has_its_word(String error, Kind kind) {
        Departed departed = door.depart("gemeente", null);
        String state = state(departed);
        assertEquals(kind, refused("gemeente", departed, new ProviderAnswer(state, null, null, error), NOBODY));
    }

    @Test
    void code_that_was_made_up_or_an_answer_of_another_issuer_proves_nothing() throws Exception {
        Departed one = door.depart("gemeente", null);
        assertEquals(
                Kind.WRONG, refused("gemeente", one, new ProviderAnswer(state(one), "verzonnen", null, null), NOBODY));
        Departed two = door.depart("gemeente", null);
        ProviderAnswer answer = town.walk(two.address());
        ProviderAnswer mixed = new ProviderAnswer(answer.state(), answer.code(), care.issuer(), null);
        assertEquals(Kind.WRONG, refused("gemeente", two, mixed, NOBODY));
        Departed three = door.depart("gemeente", null);
        assertEquals(
                Kind.WRONG, refused("gemeente", three, new ProviderAnswer(state(three), null, null, null), NOBODY));
    }

    @Test
    void token_for_another_sign_in_proves_nothing() throws Exception {
        town.nextIs("anna-1", CONFIRMED);
        Departed departed = door.depart("gemeente", null);
        ProviderAnswer answer =
                town.walk(departed.address(), address -> address.replaceAll("nonce=[^&]*", "nonce=een-andere"));
        assertEquals(Kind.WRONG, refused("gemeente", departed, answer, NOBODY));
    }

    @Test
    void code_that_was_fetched_for_another_browser_is_refused_by_its_challenge() throws Exception {
        town.nextIs("anna-1", CONFIRMED);
        Departed departed = door.depart("gemeente", null);
        ProviderAnswer answer = town.walk(
                departed.address(),
                address -> address.replaceAll("code_challenge=[^&]*", "code_challenge=" + "x".repeat(43)));
        assertEquals(Kind.WRONG, refused("gemeente", departed, answer, NOBODY));
    }

    @Test
    void departure_names_state_nonce_and_challenge_and_writes_nothing() {
        door.depart("gemeente", null);
        entities.flush();
        statements().forget();
        String address = door.depart("gemeente", null).address().toString();
        entities.flush();
        assertTrue(statements().sent().stream().allMatch(sql -> sql.startsWith("SELECT")), statements()::toString);
        for (String part : java.util.List.of(
                "response_type=code",
                "state=",
                "nonce=",
                "code_challenge=",
                "code_challenge_method=S256",
                "scope=openid")) {
            assertTrue(address.contains(part), address);
        }
    }

    @Test
    void organisation_that_is_down_has_its_word() {
        care.shutDown();
        assertEquals(
                Kind.DOWN,
                assertThrows(ProviderTrouble.class, () -> door.depart("zorg", null))
                        .kind());
    }

    @Test
    void organisation_that_fails_between_leaving_and_coming_back_has_its_word() throws Exception {
        Departed departed = door.depart("gemeente", null);
        ProviderAnswer answer = town.walk(departed.address());
        town.shutDown();
        assertEquals(Kind.DOWN, refused("gemeente", departed, answer, NOBODY));
    }

    @Test
    void unknown_organisation_is_absent() {
        assertThrows(NotFound.class, () -> door.depart("elders", null));
    }

    private Arrived signIn(ProviderRoom provider, String key, String subject, Actor actor) throws Exception {
        provider.nextIs(subject, CONFIRMED);
        Departed departed = door.depart(key, "/groepen");
        Arrived arrived = door.arrive(key, departed.journey(), provider.walk(departed.address()), actor, HERE);
        flushAndClear();
        return arrived;
    }

    private Kind refused(String key, Departed departed, ProviderAnswer answer, Actor actor) {
        long before = room.identities().list(actor(anna)).size();
        Kind kind = assertThrows(ProviderTrouble.class, () -> door.arrive(key, departed.journey(), answer, actor, HERE))
                .kind();
        flushAndClear();
        assertEquals(before, room.identities().list(actor(anna)).size());
        return kind;
    }

    private void link(String subject) {
        room.identities().link(actor(anna), new ProvenIdentity("gemeente", town.issuer(), subject, null, null));
        flushAndClear();
    }

    private static String state(Departed departed) {
        return departed.address().toString().replaceAll(".*[?&]state=([^&]*).*", "$1");
    }

    private Actor actor(PersonId person) {
        return room.actor(room.signIns().start(person, false, "Firefox"));
    }
}
