package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.privacy.Privacy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in by six digits that were mailed, or by the link beside them. */
class CodeByMailTest extends RepositoryTest {

    private static final String ADDRESS = "anna@voorbeeld.example";
    private static final Origin HERE = new Origin("203.0.113.1", null, "Firefox");

    private final Hours clock = new Hours();
    private AccountRoom room;
    private PersonId anna;

    @BeforeEach
    void somebody() {
        room = new AccountRoom(entities, clock);
        anna = room.person(ADDRESS, "Anna");
        flushAndClear();
    }

    @Test
    void digits_from_the_mail_let_in_once() {
        String handle = ask(ADDRESS);
        String code = mailed("(?m)^\\d{6}$");
        assertEquals(
                SignInStep.Kind.DONE,
                room.codeByMail().enter(handle, code, HERE).kind());
        assertEquals("member.mailCode.expired", refused(handle, code));
    }

    @Test
    void digits_work_in_the_browser_that_asked_alone() {
        ask(ADDRESS);
        String code = mailed("(?m)^\\d{6}$");
        assertEquals("member.mailCode.wrong", refused(ask("bea@voorbeeld.example"), code));
    }

    @Test
    void digits_and_link_end_after_ten_minutes() {
        String handle = ask(ADDRESS);
        String code = mailed("(?m)^\\d{6}$");
        String link = mailed("sleutel=(\\S+)");
        clock.pass(Duration.ofMinutes(10).plusSeconds(1));
        assertEquals("member.mailCode.expired", refused(handle, code));
        assertTrue(room.codeByMail().follow(link, HERE).isEmpty());
    }

    @Test
    void right_digits_come_too_late_after_five_wrong_ones() {
        String handle = ask(ADDRESS);
        String code = mailed("(?m)^\\d{6}$");
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < MailedCode.TRIES; i++) {
            assertEquals("member.mailCode.wrong", refused(handle, wrong));
        }
        assertEquals("member.mailCode.wrong", refused(handle, code));
    }

    @Test
    void twenty_digits_an_hour_reach_the_check_of_one_address() {
        int reached = 0;
        for (int browser = 0; browser < MailedCode.TRIES; browser++) {
            String handle = ask(ADDRESS);
            for (int i = 0; i < MailedCode.TRIES; i++) {
                reached += "member.mailCode.wrong".equals(refused(handle, "x")) ? 1 : 0;
            }
        }
        assertEquals(Guesses.PER_ACCOUNT, reached);
    }

    @Test
    void unknown_address_is_answered_alike_and_gets_no_mail() {
        String handle = ask("niemand@voorbeeld.example");
        assertEquals(ask(ADDRESS).length(), handle.length());
        flushAndClear();
        assertEquals(1, mails().size());
        assertEquals("member.mailCode.wrong", refused(handle, "123456"));
    }

    @Test
    void known_and_unknown_address_cost_the_same_statements_at_the_digits() {
        String known = ask(ADDRESS);
        String unknown = ask("niemand@voorbeeld.example");
        flushAndClear();
        statements().forget();
        refused(known, "x");
        entities.flush();
        List<String> one = List.copyOf(statements().sent());
        flushAndClear();
        statements().forget();
        refused(unknown, "x");
        entities.flush();
        assertEquals(one, statements().sent());
    }

    @Test
    void link_leads_back_to_where_she_was_and_works_once() {
        room.codeByMail().ask(ADDRESS, true, "/groepen/oleanderbuurt", HERE.network());
        String link = mailed("sleutel=(\\S+)");
        assertEquals("Anna", room.codeByMail().waiting(link).orElseThrow());
        Confirmed in = room.codeByMail().follow(link, HERE).orElseThrow();
        assertEquals("/groepen/oleanderbuurt", in.returnTo());
        assertTrue(in.step().stay());
        flushAndClear();
        assertTrue(room.codeByMail().follow(link, HERE).isEmpty());
    }

    @Test
    void staff_still_give_their_second_step() {
        entities.persist(new RoleGrant(anna, SiteRole.MODERATOR, Instant.now(clock)));
        room.factors().give(anna, "JBSWY3DPEHPK3PXP");
        String handle = ask(ADDRESS);
        String code = mailed("(?m)^\\d{6}$");
        assertEquals(
                SignInStep.Kind.CODE,
                room.codeByMail().enter(handle, code, HERE).kind());
    }

    @Test
    void who_did_not_confirm_yet_gets_that_mail_again() {
        Locale dutch = Locale.forLanguageTag("nl");
        new Privacy(entities, clock, new ArrayList<>()).textsOfRegistration();
        String texts = room.registration().texts(dutch).mark();
        room.registration()
                .register(
                        new Register(
                                "nieuw@voorbeeld.example",
                                "Nieuw Hier",
                                "elf fietsen bij de brug",
                                true,
                                true,
                                false,
                                Set.of(),
                                texts,
                                null,
                                dutch,
                                null),
                        HERE.network(),
                        "browser");
        ask("nieuw@voorbeeld.example");
        flushAndClear();
        assertEquals(2, mails().size());
        assertTrue(mails().get(0).contains("/aanmelden/bevestigen?sleutel="), mails().toString());
        assertEquals(mails().get(0), mails().get(1), "the same link");
    }

    private String ask(String email) {
        return room.codeByMail().ask(email, false, null, HERE.network());
    }

    private String refused(String handle, String code) {
        return assertThrows(RuleViolation.class, () -> room.codeByMail().enter(handle, code, HERE))
                .key();
    }

    private String mailed(String pattern) {
        flushAndClear();
        List<String> all = mails();
        Matcher found = Pattern.compile(pattern).matcher(all.get(all.size() - 1));
        assertTrue(found.find(), all::toString);
        return found.group(found.groupCount());
    }

    private List<String> mails() {
        return room.mails();
    }
}
