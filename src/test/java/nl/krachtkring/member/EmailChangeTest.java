package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.member.EmailChangeView.Step;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.ids.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another address: asked with the password, confirmed by both mailboxes, and nothing half done. */
class EmailChangeTest extends RepositoryTest {

    private static final String OLD = "anna@voorbeeld.example";
    private static final String FRESH = "anna@nieuw.example";
    private static final String PASSWORD = "vier kopjes thee";
    private static final Actor NOBODY = Actor.anonymous();

    private final Hours clock = new Hours();
    private AccountRoom room;
    private PersonId anna;
    private Actor actor;

    @BeforeEach
    void somebody() {
        room = new AccountRoom(entities, clock);
        anna = room.person(OLD, "Anna");
        actor = room.actor(room.signIns().start(anna, false, "Firefox"));
        flushAndClear();
    }

    @Test
    void address_changes_with_the_second_yes_in_any_order() {
        List<String> links = ask(FRESH);
        confirm(links.get(1));
        assertEquals(Step.HALF, step(links.get(1)));
        assertEquals(OLD, address());
        confirm(links.get(0));
        assertEquals(Step.DONE, step(links.get(0)));
        assertEquals(FRESH, address());
        assertTrue(room.people().byEmail(OLD).isEmpty());
        assertEquals(4, room.mails().size(), "both mailboxes are told");
    }

    @Test
    void second_click_on_the_same_link_is_not_the_second_yes() {
        List<String> links = ask(FRESH);
        confirm(links.get(0));
        confirm(links.get(0));
        assertEquals(OLD, address());
    }

    @Test
    void looking_at_a_link_writes_nothing() {
        List<String> links = ask(FRESH);
        statements().forget();
        assertEquals(Step.ASKED_OLD, step(links.get(0)));
        assertEquals(Step.ASKED_NEW, step(links.get(1)));
        entities.flush();
        assertTrue(statements().sent().stream().allMatch(sql -> sql.startsWith("SELECT")));
    }

    @Test
    void links_are_too_old_after_two_days() {
        List<String> links = ask(FRESH);
        confirm(links.get(0));
        clock.pass(Duration.ofDays(2));
        confirm(links.get(1));
        assertEquals(Step.EXPIRED, step(links.get(1)));
        assertEquals(OLD, address());
    }

    @Test
    void old_mailbox_can_stop_it_and_the_new_one_cannot() {
        List<String> links = ask(FRESH);
        room.emailChanges().stop(NOBODY, links.get(1));
        flushAndClear();
        assertEquals(Step.ASKED_NEW, step(links.get(1)));
        room.emailChanges().stop(NOBODY, links.get(0));
        flushAndClear();
        confirm(links.get(1));
        assertEquals(Step.STOPPED, step(links.get(1)));
        assertEquals(OLD, address());
    }

    @Test
    void newer_change_takes_the_place_of_an_older_one() {
        List<String> first = ask(FRESH);
        List<String> second = ask("anna@nog.example");
        confirm(first.get(0));
        assertEquals(Step.REPLACED, step(first.get(0)));
        confirm(second.get(0));
        confirm(second.get(1));
        assertEquals("anna@nog.example", address());
    }

    @Test
    void who_is_signed_in_as_somebody_else_confirms_nothing_and_learns_nothing() {
        List<String> links = ask(FRESH);
        PersonId bea = room.person("bea@voorbeeld.example", "Bea");
        Actor other = room.actor(room.signIns().start(bea, false, "Firefox"));
        room.emailChanges().confirm(other, links.get(0));
        EmailChangeView seen = room.emailChanges().view(other, links.get(0));
        assertEquals(Step.FOREIGN, seen.step());
        assertNull(seen.email());
        assertEquals(Step.ASKED_OLD, step(links.get(0)));
    }

    @Test
    void forged_link_has_its_word() {
        assertEquals(Step.UNKNOWN, step("x".repeat(43)));
        assertEquals(Step.UNKNOWN, step(null));
        confirm("x".repeat(43));
        assertEquals(OLD, address());
    }

    @Test
    void address_of_another_account_is_answered_alike_and_told_to_its_owner() {
        room.person("bea@voorbeeld.example", "Bea");
        room.emailChanging().ask(actor, "bea@voorbeeld.example", PASSWORD);
        flushAndClear();
        List<String> mails = room.mails();
        assertEquals(2, mails.size());
        assertTrue(mails.get(0).contains("/e-mailadres?sleutel="));
        assertFalse(mails.get(1).contains("sleutel="), mails.get(1));
    }

    @Test
    void address_that_was_taken_meanwhile_changes_nothing() {
        List<String> links = ask(FRESH);
        confirm(links.get(0));
        room.person(FRESH, "Bea");
        confirm(links.get(1));
        assertEquals(Step.TAKEN, step(links.get(1)));
        assertEquals(OLD, address());
    }

    @Test
    void open_link_for_a_new_password_ends_with_the_old_address() {
        String reset = room.tokens().issue(anna, MailPurpose.RESET, null);
        List<String> links = ask(FRESH);
        confirm(links.get(0));
        confirm(links.get(1));
        assertTrue(room.tokens().find(reset, MailPurpose.RESET).isEmpty());
    }

    @Test
    void password_is_asked_and_the_own_address_refused() {
        assertEquals("addressPassword", refused(FRESH, "een ander woord").field());
        assertEquals(
                "member.address.same",
                refused("ANNA@voorbeeld.example", PASSWORD).key());
        assertEquals(List.of(), room.mails());
    }

    private RuleViolation refused(String email, String password) {
        return assertThrows(RuleViolation.class, () -> room.emailChanging().ask(actor, email, password));
    }

    /** The tokens of the old and the new mailbox. */
    private List<String> ask(String email) {
        int before = room.mails().size();
        room.emailChanging().ask(actor, email, PASSWORD);
        flushAndClear();
        return room.mails().stream()
                .skip(before)
                .map(mail -> mail.replaceAll("(?s).*sleutel=(\\S+).*", "$1"))
                .toList();
    }

    private void confirm(String token) {
        room.emailChanges().confirm(NOBODY, token);
        flushAndClear();
    }

    private Step step(String token) {
        return room.emailChanges().view(NOBODY, token).step();
    }

    private String address() {
        return room.people().get(anna).email();
    }
}
