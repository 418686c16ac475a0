package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.settings.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which devices are known, what they need not give again, and how they are ended from elsewhere. */
class KnownDeviceTest extends RepositoryTest {

    private static final String ADDRESS = "anna@voorbeeld.example";
    private static final String SECRET = "JBSWY3DPEHPK3PXP";

    private final Hours clock = new Hours();
    private AccountRoom room;
    private PersonId anna;

    @BeforeEach
    void somebody() {
        room = new AccountRoom(entities, clock);
        anna = room.person(ADDRESS, "Anna");
        room.factors().give(anna, SECRET);
        flushAndClear();
    }

    @AfterEach
    void usualSettings() {
        System.clearProperty(Setting.PORTAL_FACTOR_DAYS.name());
    }

    @Test
    void second_step_is_asked_once_in_thirty_days_on_a_device() {
        SignInStep first = bothSteps(null);
        clock.pass(Duration.ofDays(29));
        SignInStep again = password(first.deviceCookie());
        assertEquals(SignInStep.Kind.DONE, again.kind());
        clock.pass(Duration.ofDays(1).plusSeconds(1));
        assertEquals(SignInStep.Kind.CODE, password(again.deviceCookie()).kind(), "a visit does not lengthen the time");
    }

    @Test
    void another_device_gives_the_second_step_itself() {
        String cookie = bothSteps(null).deviceCookie();
        assertEquals(SignInStep.Kind.CODE, password(null).kind());
        assertEquals(
                SignInStep.Kind.CODE,
                password((cookie.charAt(0) == 'x' ? 'y' : 'x') + cookie.substring(1))
                        .kind(),
                "a cookie that this site did not give counts for nothing");
    }

    @Test
    void signing_out_keeps_the_device_known_and_ending_it_from_elsewhere_does_not() {
        SignInStep phone = bothSteps(null);
        room.signIns().end(room.actor(phone.value()));
        flushAndClear();
        SignInStep again = password(phone.deviceCookie());
        assertEquals(SignInStep.Kind.DONE, again.kind());
        Actor desk = room.actor(bothSteps(null).value());
        String handle = handleOf(desk, false);
        room.signIns().end(desk, handle);
        flushAndClear();
        assertTrue(room.actor(again.value()).isAnonymous(), "it is out with its next request");
        assertFalse(room.actor(tokenOf(desk)).isAnonymous());
        assertEquals(SignInStep.Kind.CODE, password(phone.deviceCookie()).kind());
    }

    @Test
    void ending_all_others_leaves_the_own_device_known() {
        SignInStep phone = bothSteps(null);
        SignInStep desk = bothSteps(null);
        room.signIns().endOthers(room.actor(desk.value()));
        flushAndClear();
        assertEquals(SignInStep.Kind.CODE, password(phone.deviceCookie()).kind());
        assertEquals(SignInStep.Kind.DONE, password(desk.deviceCookie()).kind());
    }

    @Test
    void new_password_makes_every_device_give_it_again() {
        SignInStep phone = bothSteps(null);
        room.signIns().endAll(anna);
        flushAndClear();
        assertTrue(room.actor(phone.value()).isAnonymous());
        assertEquals(SignInStep.Kind.CODE, password(phone.deviceCookie()).kind());
    }

    @Test
    void setting_can_ask_it_each_time() {
        System.setProperty(Setting.PORTAL_FACTOR_DAYS.name(), "0");
        assertEquals(
                SignInStep.Kind.CODE, password(bothSteps(null).deviceCookie()).kind());
    }

    @Test
    void new_device_is_told_by_mail_and_a_known_one_is_not() {
        String cookie = bothSteps(null).deviceCookie();
        assertEquals(1, room.mails().size());
        assertTrue(room.mails().get(0).contains("Firefox, Android"));
        password(cookie);
        assertEquals(1, room.mails().size());
    }

    /** Rows of sign-ins go after a while; who opens an account that nobody used for a month must not go unnoticed. */
    @Test
    void new_device_is_told_also_when_nobody_signed_in_for_a_month() {
        bothSteps(null);
        clock.pass(Duration.ofDays(40));
        entities.createNativeQuery("DELETE FROM sign_in").executeUpdate();
        int before = room.mails().size();
        bothSteps(null);
        assertEquals(before + 1, room.mails().size());
    }

    private String token;

    private String tokenOf(Actor desk) {
        assertEquals(anna, desk.person());
        return token;
    }

    private String handleOf(Actor actor, boolean current) {
        return room.signIns().open(actor).stream()
                .filter(device -> device.current() == current)
                .findFirst()
                .orElseThrow()
                .handle();
    }

    private SignInStep password(String cookie) {
        SignInAttempt attempt = new SignInAttempt(ADDRESS, "vier kopjes thee", false, from(cookie));
        SignInStep step = room.signingIn().withPassword(attempt);
        flushAndClear();
        return step;
    }

    private SignInStep bothSteps(String cookie) {
        SignInStep first = password(cookie);
        assertEquals(SignInStep.Kind.CODE, first.kind());
        clock.pass(Duration.ofSeconds(60));
        String code = Totp.code(SECRET, clock.instant());
        SignInStep step = room.signingIn().withCode(first.value(), code, from(cookie));
        token = step.value();
        flushAndClear();
        return step;
    }

    private static Origin from(String cookie) {
        return new Origin("203.0.113.1", cookie, "Firefox, Android");
    }
}
