package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another app for the second step, none any more, and one that an administrator takes away. */
class FactorChangesTest extends RepositoryTest {

    private static final String OLD = "JBSWY3DPEHPK3PXP";
    private static final String WHY = "Zij belde, haar telefoon is gestolen.";

    private final Hours clock = new Hours();
    private AccountRoom room;
    private PersonId anna;
    private PersonId tom;

    @BeforeEach
    void people() {
        room = new AccountRoom(entities, clock);
        anna = room.person("anna@voorbeeld.example", "Anna");
        tom = room.person("tom@voorbeeld.example", "Tom");
        room.factors().give(anna, OLD);
        entities.persist(new RoleGrant(tom, SiteRole.ADMINISTRATOR, clock.instant()));
        flushAndClear();
    }

    @Test
    void old_app_works_until_the_new_one_gave_a_right_code() {
        Actor actor = actor(anna);
        String shown = room.factorChanges().show(actor, code(OLD));
        String secret = room.factorChanges().begin(actor, shown).secret();
        assertNotEquals(OLD, secret);
        assertEquals("member.code.wrong", refused(() -> room.factorChanges().replace(actor, shown, "000000")));
        assertTrue(room.factors().accept(anna, code(OLD)), "nothing changed yet");
        List<String> codes = room.factorChanges().replace(actor, shown, code(secret));
        flushAndClear();
        assertEquals(10, codes.size());
        assertFalse(room.factors().accept(anna, code(OLD)));
        assertTrue(room.factors().accept(anna, code(secret)));
        assertTrue(room.factors().accept(anna, codes.get(0)));
        assertEquals(1, room.mails().size());
        assertFalse(room.factorChanges().mayReplace(actor, shown), "what was shown was of the old one");
    }

    @Test
    void another_app_in_the_same_sign_in_is_another_secret() {
        Actor actor = actor(anna);
        String first = replaced(actor, OLD);
        String second = replaced(actor, first);
        assertNotEquals(first, second);
    }

    @Test
    void recovery_code_shows_it_too_and_counts_once() {
        Actor actor = actor(anna);
        String recovery =
                room.factorChanges().renewRecoveryCodes(actor, code(OLD)).get(0);
        flushAndClear();
        assertTrue(room.factorChanges().mayReplace(actor, room.factorChanges().show(actor, recovery)));
        assertEquals("member.code.wrong", refused(() -> room.factorChanges().show(actor, recovery)));
    }

    @Test
    void what_was_shown_counts_in_its_own_sign_in_for_a_quarter_of_an_hour() {
        Actor actor = actor(anna);
        String shown = room.factorChanges().show(actor, code(OLD));
        assertFalse(room.factorChanges().mayReplace(actor(anna), shown), "another sign-in");
        for (String forged : new String[] {null, "", "x", shown + "A"}) {
            assertEquals("member.factor.show.again", refused(() -> room.factorChanges()
                    .begin(actor, forged)));
        }
        clock.pass(Duration.ofMinutes(15));
        assertEquals(
                "member.factor.show.again", refused(() -> room.factorChanges().replace(actor, shown, code(OLD))));
    }

    @Test
    void codes_can_not_be_guessed_on_a_screen_that_was_left_open() {
        Actor actor = actor(anna);
        for (int i = 0; i < Guesses.PER_ACCOUNT; i++) {
            assertEquals("member.code.wrong", refused(() -> room.factorChanges().show(actor, "x")));
        }
        assertEquals(
                "member.factor.tooOften", refused(() -> room.factorChanges().show(actor, code(OLD))));
    }

    @Test
    void who_has_no_role_may_do_without_and_who_has_one_may_not() {
        Actor actor = actor(anna);
        assertEquals("member.code.wrong", refused(() -> room.factorChanges().remove(actor, "000000")));
        entities.persist(new RoleGrant(anna, SiteRole.MODERATOR, clock.instant()));
        assertEquals(
                "member.factor.remove.role", refused(() -> room.factorChanges().remove(actor, code(OLD))));
        entities.createQuery("DELETE FROM RoleGrant g WHERE g.personId = :person")
                .setParameter("person", anna.value())
                .executeUpdate();
        room.factorChanges().remove(actor, code(OLD));
        flushAndClear();
        assertFalse(room.factors().isSetUp(anna));
        assertEquals(0, room.factors().codesLeft(anna));
        assertEquals(1, room.mails().size());
    }

    @Test
    void administrator_takes_it_away_with_a_reason_and_a_role_waits_for_a_new_one() {
        entities.persist(new RoleGrant(anna, SiteRole.MODERATOR, clock.instant()));
        String token = room.signIns().start(anna, true, "Firefox");
        assertEquals(Set.of(SiteRole.MODERATOR), room.actor(token).roles());
        Actor administrator = room.actor(room.signIns().start(tom, true, "Firefox"));
        long account = room.people().get(anna).publicId();
        assertEquals("member.account.reason", refused(() -> room.stepReset().reset(administrator, account, "kort")));
        room.stepReset().reset(administrator, account, WHY);
        flushAndClear();
        assertTrue(room.actor(token).isAnonymous(), "she is out everywhere");
        assertFalse(room.factors().isSetUp(anna));
        assertEquals(1, room.mails().size());
        assertTrue(room.mails().get(0).contains(WHY));
        SignInStep in = room.signingIn()
                .withPassword(new SignInAttempt(
                        "anna@voorbeeld.example",
                        "vier kopjes thee",
                        false,
                        new Origin("203.0.113.1", null, "Firefox")));
        assertEquals(SignInStep.Kind.FACTOR_MISSING, in.kind());
        Actor actor = room.actor(in.value());
        assertEquals(Set.of(), actor.roles());
        room.factors().confirm(actor, code(room.factors().begin(actor).secret()));
        assertEquals(Set.of(SiteRole.MODERATOR), room.actor(in.value()).roles());
    }

    @Test
    void account_without_a_second_step_has_nothing_to_take_away() {
        Actor administrator = room.actor(room.signIns().start(tom, true, "Firefox"));
        PersonId bea = room.person("bea@voorbeeld.example", "Bea");
        long account = room.people().get(bea).publicId();
        assertEquals("member.factor.reset.none", refused(() -> room.stepReset().reset(administrator, account, WHY)));
    }

    @Test
    void nobody_takes_away_her_own_and_nobody_else_any() {
        Actor administrator = room.actor(room.signIns().start(tom, true, "Firefox"));
        room.factors().give(tom, OLD);
        long own = room.people().get(tom).publicId();
        assertThrows(NotAllowed.class, () -> room.stepReset().reset(administrator, own, WHY));
        assertThrows(NotFound.class, () -> room.stepReset().reset(actor(anna), own, WHY));
        assertThrows(NotFound.class, () -> room.stepReset().reset(administrator, 1, WHY));
    }

    private String replaced(Actor actor, String before) {
        String shown = room.factorChanges().show(actor, code(before));
        String secret = room.factorChanges().begin(actor, shown).secret();
        room.factorChanges().replace(actor, shown, code(secret));
        flushAndClear();
        return secret;
    }

    /** Codes count once: each is of a minute of its own. */
    private String code(String secret) {
        clock.pass(Duration.ofSeconds(60));
        return Totp.code(secret, clock.instant());
    }

    private Actor actor(PersonId person) {
        return room.actor(room.signIns().start(person, false, "Firefox"));
    }

    private static String refused(Runnable action) {
        return assertThrows(RuleViolation.class, action::run).key();
    }
}
