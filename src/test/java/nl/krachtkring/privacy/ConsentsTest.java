package nl.krachtkring.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.ids.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsentsTest extends RepositoryTest {

    private static final PersonId PARENT = new PersonId(70_001);
    private static final PersonId OTHER = new PersonId(70_002);
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Hours clock = new Hours();
    private final List<Object> news = new ArrayList<>();
    private Privacy privacy;

    @BeforeEach
    void two_texts() {
        privacy = new Privacy(entities, clock, news);
        privacy.text(StatementKind.CONSENT, Purpose.MAIL_ON_REPLY, "nl", 1, "Je mag mij mailen");
        privacy.text(StatementKind.CONSENT, Purpose.QUOTE, "nl", 1, "Je mag mij aanhalen");
    }

    @Test
    void nothing_holds_before_it_is_given() {
        assertFalse(privacy.consents().given(PARENT, Purpose.MAIL_ON_REPLY));
        assertEquals(0, privacy.count("subject_key"), "asking draws no key");
    }

    @Test
    void a_consent_holds_for_its_person_and_purpose_alone() {
        give(Purpose.MAIL_ON_REPLY);

        assertTrue(privacy.consents().given(PARENT, Purpose.MAIL_ON_REPLY));
        assertFalse(privacy.consents().given(PARENT, Purpose.QUOTE));
        assertFalse(privacy.consents().given(OTHER, Purpose.MAIL_ON_REPLY));
        assertEquals(Set.of(PARENT), privacy.consents().given(List.of(PARENT, OTHER), Purpose.MAIL_ON_REPLY));
        assertEquals(List.of(new ConsentGiven(PARENT, Purpose.MAIL_ON_REPLY)), news);
    }

    @Test
    void withdrawing_ends_it_and_tells_the_other_rooms() {
        give(Purpose.MAIL_ON_REPLY);
        clock.pass(Duration.ofDays(3));
        privacy.consents().withdraw(PARENT, Purpose.MAIL_ON_REPLY, "my-privacy");

        assertFalse(privacy.consents().given(PARENT, Purpose.MAIL_ON_REPLY));
        assertEquals(new ConsentWithdrawn(PARENT, Purpose.MAIL_ON_REPLY), news.get(1));
        assertEquals(2, privacy.count("consent_entry"), "the giving stays on record");
    }

    @Test
    void consent_to_one_thing_has_an_entry_of_its_own_that_proves_it_and_its_end() {
        privacy.textOfQuotes();
        ConsentText text = privacy.consents().current(Purpose.HARVEST_QUOTE, DUTCH);
        long first = privacy.consents().giveFor(PARENT, text, "my-quotes");
        long second = privacy.consents().giveFor(PARENT, text, "my-quotes");
        assertNotEquals(first, second, "each thing is asked for");
        assertThrows(NotFound.class, () -> privacy.consents().withdrawFor(OTHER, first, "my-quotes"));
        privacy.consents().withdrawFor(PARENT, first, "my-quotes");
        assertEquals(3, privacy.count("consent_entry"), "nothing is changed, an end is added");
        assertEquals(List.of(), news, "a purpose as a whole is another matter");
    }

    @Test
    void what_is_given_is_the_text_that_stood_there_and_no_other() {
        MyPrivacyService mine = new MyPrivacyService(privacy.consents(), null);
        Actor parent = Actors.outsider(PARENT.value());
        String first = shown(DUTCH);
        privacy.text(StatementKind.CONSENT, Purpose.MAIL_ON_REPLY, "nl", 2, "Je mag mij elke dag mailen");
        privacy.text(StatementKind.CONSENT, Purpose.MAIL_ON_REPLY, "en", 1, "You may mail me");
        for (String other : Arrays.asList(null, first, shown(Locale.ENGLISH))) {
            RuleViolation refused =
                    assertThrows(RuleViolation.class, () -> mine.give(parent, Purpose.MAIL_ON_REPLY, DUTCH, other));
            assertEquals("consent", refused.field());
            assertEquals("privacy.consent.changed", refused.key());
        }
        assertEquals(0, privacy.count("consent_entry"), "nothing is written on a guess");
        mine.give(parent, Purpose.MAIL_ON_REPLY, DUTCH, shown(DUTCH));
        ConsentEntry entry = entities.createQuery("SELECT e FROM ConsentEntry e", ConsentEntry.class)
                .getSingleResult();
        assertEquals(privacy.consents().current(Purpose.MAIL_ON_REPLY, DUTCH).version(), entry.statement());
    }

    private String shown(Locale language) {
        return privacy.consents().current(Purpose.MAIL_ON_REPLY, language).hash();
    }

    @Test
    void page_about_her_own_leads_to_the_very_words_she_agreed_to_and_to_those_that_she_is_asked_for() {
        privacy.text(StatementKind.PRIVACY, null, "nl", 1, "Privacyverklaring");
        privacy.text(StatementKind.HOUSE_RULES, null, "nl", 1, "Huisregels");
        Purpose.ofMembers().stream()
                .filter(purpose -> purpose != Purpose.MAIL_ON_REPLY && purpose != Purpose.QUOTE)
                .forEach(purpose -> privacy.text(StatementKind.CONSENT, purpose, "nl", 1, purpose.slug()));
        StatementText rules = privacy.statements().current(StatementKind.HOUSE_RULES, null, DUTCH);
        privacy.consents().agreed(PARENT, rules.version(), "registration");
        give(Purpose.MAIL_ON_REPLY);
        give(Purpose.QUOTE);
        privacy.consents().withdraw(PARENT, Purpose.QUOTE, "my-privacy");
        privacy.text(StatementKind.HOUSE_RULES, null, "nl", 2, "Andere huisregels");
        privacy.text(StatementKind.CONSENT, Purpose.MAIL_ON_REPLY, "nl", 2, "Je mag mij elke dag mailen");
        privacy.text(StatementKind.CONSENT, Purpose.QUOTE, "nl", 2, "Je mag mij overal aanhalen");
        MyPrivacy page = privacy.mine().mine(Actors.outsider(PARENT.value()), DUTCH);
        assertEquals("/huisregels/1?tekst=nl", page.shown().get(1).address());
        assertEquals(
                "/huisregels/1?tekst=nl",
                page.history().get(page.history().size() - 1).address());
        assertEquals("/toestemmingen/mail-on-reply/1?tekst=nl", address(page, Purpose.MAIL_ON_REPLY));
        assertEquals("/toestemmingen/quote/2", address(page, Purpose.QUOTE));
    }

    private static String address(MyPrivacy page, Purpose purpose) {
        return page.consents().stream()
                .filter(row -> row.text().purpose() == purpose)
                .findFirst()
                .orElseThrow()
                .address();
    }

    @Test
    void it_can_be_given_again() {
        give(Purpose.MAIL_ON_REPLY);
        privacy.consents().withdraw(PARENT, Purpose.MAIL_ON_REPLY, "my-privacy");
        give(Purpose.MAIL_ON_REPLY);

        assertTrue(privacy.consents().given(PARENT, Purpose.MAIL_ON_REPLY));
    }

    @Test
    void a_double_click_is_one_entry() {
        give(Purpose.MAIL_ON_REPLY);
        give(Purpose.MAIL_ON_REPLY);
        privacy.consents().withdraw(PARENT, Purpose.MAIL_ON_REPLY, "my-privacy");
        privacy.consents().withdraw(PARENT, Purpose.MAIL_ON_REPLY, "my-privacy");

        assertEquals(2, privacy.count("consent_entry"));
        assertEquals(2, news.size());
    }

    @Test
    void the_ledger_names_nobody() {
        give(Purpose.MAIL_ON_REPLY);

        ConsentEntry entry = entities.createQuery("SELECT e FROM ConsentEntry e", ConsentEntry.class)
                .getSingleResult();
        assertEquals(64, entry.pseudonym().length());
        assertNotEquals(entry.pseudonym(), privacy.keys().of(OTHER));
        assertEquals(entry.pseudonym(), privacy.keys().of(PARENT), "the same person keeps one pseudonym");
    }

    @Test
    void destroying_the_key_leaves_a_ledger_that_points_to_nobody() {
        give(Purpose.MAIL_ON_REPLY);
        privacy.keys().destroy(PARENT);

        assertFalse(privacy.consents().given(PARENT, Purpose.MAIL_ON_REPLY));
        assertTrue(privacy.keys().known(PARENT).isEmpty());
        assertEquals(1, privacy.count("consent_entry"));
    }

    @Test
    void a_guest_withdraws_by_taking_the_text_away() {
        privacy.text(StatementKind.CONSENT, Purpose.GUEST_COMMENT, "nl", 1, "Mijn tekst mag hier staan");
        ConsentText text = privacy.consents().current(Purpose.GUEST_COMMENT, DUTCH);
        privacy.consents().giveAsGuest(123_456_789_012_345L, text, "guest-comment");
        privacy.consents().withdrawAsGuest(123_456_789_012_345L, "private-link");
        privacy.consents().withdrawAsGuest(123_456_789_012_345L, "private-link");

        assertEquals(2, privacy.count("consent_entry"));
    }

    @Test
    void the_database_refuses_to_change_an_entry() {
        give(Purpose.MAIL_ON_REPLY);

        assertThrows(PersistenceException.class, () -> entities.createNativeQuery(
                        "UPDATE consent_entry SET purpose = 'QUOTE'")
                .executeUpdate());
    }

    private void give(Purpose purpose) {
        ConsentText text = privacy.consents().current(purpose, DUTCH);
        privacy.consents().give(PARENT, purpose, text.version(), "registration");
        flushAndClear();
    }
}
