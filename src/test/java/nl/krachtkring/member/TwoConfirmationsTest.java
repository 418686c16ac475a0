package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.TogetherTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.privacy.Privacy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two who confirm at the same moment, each in a transaction of its own: one outcome, a word for the other, nothing half done. */
class TwoConfirmationsTest extends TogetherTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Origin HERE = new Origin("203.0.113.1", null, "Firefox");
    private static final RegistrantMark BROWSER = new RegistrantMark("browser", null);
    private static final Hours CLOCK = new Hours();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @BeforeAll
    static void texts() {
        committed(entities -> {
            new Privacy(entities, CLOCK, new java.util.ArrayList<>()).textsOfRegistration();
            return null;
        });
    }

    @Test
    void two_clicks_on_the_link_of_a_registration_sign_in_once() {
        String email = fresh();
        String link = register(email, "Klik " + NUMBER.incrementAndGet());
        AtomicInteger in = new AtomicInteger();
        Consumer<EntityManager> click = entities -> in.addAndGet(
                room(entities)
                                .registration()
                                .confirm(new ConfirmAccount(link, null, null, BROWSER), HERE)
                                .isPresent()
                        ? 1
                        : 0);
        assertBoth(together(click, click));
        assertEquals(1, in.get());
        assertEquals(
                1,
                count("SELECT COUNT(*) FROM sign_in s JOIN person p ON p.id = s.person_id WHERE p.email = '" + email
                        + "'"));
    }

    @Test
    void two_who_chose_the_same_name_do_not_both_get_it() {
        String one = register(fresh(), "Rode Tulp");
        String other = register(fresh(), "R0de Tulp");
        Ended ended = together(confirming(one), confirming(other));
        assertTrue(ended.first().isEmpty());
        RuleViolation taken =
                assertInstanceOf(RuleViolation.class, ended.second().orElseThrow());
        assertEquals("member.name.alike", taken.key());
        assertTrue(
                committed(entities -> room(entities).registration().waiting(other, BROWSER))
                        .isPresent(),
                "her link still works, with another name");
        assertEquals(
                1,
                count("SELECT COUNT(*) FROM persona n JOIN person p ON p.id = n.person_id"
                        + " WHERE p.state = 'ACTIVE' AND n.skeleton = '" + Names.skeleton("Rode Tulp") + "'"));
    }

    @Test
    void two_links_of_one_new_address_that_are_confirmed_at_once_make_one_account() {
        String email = fresh();
        String one = register(email, "Lange Jan");
        String other = register(email, "Korte Jan");
        assertBoth(together(confirming(one), confirming(other)));
        assertEquals(1, count("SELECT COUNT(*) FROM person WHERE email_key = '" + email + "'"));
        assertEquals(
                1,
                count("SELECT COUNT(*) FROM sign_in s JOIN person p ON p.id = s.person_id WHERE p.email_key = '" + email
                        + "'"));
        assertEquals(0, count("SELECT COUNT(*) FROM waiting_registration WHERE email_key = '" + email + "'"));
    }

    @Test
    void both_mailboxes_that_say_yes_at_once_change_the_address() {
        String old = fresh();
        String target = fresh();
        List<String> links = change(person(old), target);
        assertBoth(together(agreeing(links.get(0)), agreeing(links.get(1))));
        assertEquals(1, count("SELECT COUNT(*) FROM person WHERE email_key = '" + target + "'"));
        assertEquals(0, count("SELECT COUNT(*) FROM person WHERE email_key = '" + old + "'"));
    }

    @Test
    void two_clicks_of_one_mailbox_are_half_a_yes() {
        String old = fresh();
        List<String> links = change(person(old), fresh());
        assertBoth(together(agreeing(links.get(0)), agreeing(links.get(0))));
        assertEquals(1, count("SELECT COUNT(*) FROM person WHERE email_key = '" + old + "'"));
    }

    @Test
    void yes_of_one_mailbox_and_no_of_the_other_at_once_change_nothing() {
        String old = fresh();
        List<String> links = change(person(old), fresh());
        assertBoth(together(
                entities -> room(entities).emailChanges().stop(Actor.anonymous(), links.get(0)),
                agreeing(links.get(1))));
        assertEquals(1, count("SELECT COUNT(*) FROM person WHERE email_key = '" + old + "'"));
        assertEquals(
                EmailChangeView.Step.STOPPED,
                committed(entities -> room(entities).emailChanges().view(Actor.anonymous(), links.get(1)))
                        .step());
    }

    @Test
    void two_who_move_to_the_same_address_at_once_do_not_both_get_it() {
        String target = fresh();
        List<String> one = change(person(fresh()), target);
        List<String> other = change(person(fresh()), target);
        committed(doing(agreeing(one.get(0))));
        committed(doing(agreeing(other.get(0))));
        assertBoth(together(agreeing(one.get(1)), agreeing(other.get(1))));
        assertEquals(1, count("SELECT COUNT(*) FROM person WHERE email_key = '" + target + "'"));
        assertEquals(
                EmailChangeView.Step.TAKEN,
                committed(entities -> room(entities).emailChanges().view(Actor.anonymous(), other.get(1)))
                        .step());
    }

    @Test
    void account_for_an_address_that_somebody_moves_to_at_once_is_not_made_twice() {
        String target = fresh();
        String link = register(target, "Dikke Jan");
        List<String> links = change(person(fresh()), target);
        committed(doing(agreeing(links.get(0))));
        assertBoth(together(agreeing(links.get(1)), confirming(link)));
        assertEquals(1, count("SELECT COUNT(*) FROM person WHERE email_key = '" + target + "'"));
    }

    @Test
    void one_identity_that_two_link_at_once_opens_one_account() {
        PersonId anna = person(fresh());
        PersonId bea = person(fresh());
        ProvenIdentity there = identity();
        Ended ended = together(linking(anna, there), linking(bea, there));
        assertTrue(ended.first().isEmpty());
        ProviderTrouble taken =
                assertInstanceOf(ProviderTrouble.class, ended.second().orElseThrow());
        assertEquals(ProviderTrouble.Kind.TAKEN, taken.kind());
        assertEquals(
                Optional.of(anna),
                committed(entities -> room(entities).identities().ownerOf(there)));
        assertEquals(0, count("SELECT COUNT(*) FROM linked_identity WHERE person_id = " + bea.value()));
    }

    @Test
    void two_clicks_on_link_make_one_link() {
        PersonId anna = person(fresh());
        ProvenIdentity there = identity();
        assertBoth(together(linking(anna, there), linking(anna, there)));
        assertEquals(1, count("SELECT COUNT(*) FROM linked_identity WHERE person_id = " + anna.value()));
    }

    @Test
    void answer_of_an_organisation_that_comes_twice_at_once_counts_once() {
        String state = "state-" + NUMBER.incrementAndGet();
        AtomicInteger taken = new AtomicInteger();
        Consumer<EntityManager> take =
                entities -> taken.addAndGet(new ProviderAnswers(entities, CLOCK).take(state) ? 1 : 0);
        assertBoth(together(take, take));
        assertEquals(1, taken.get());
    }

    @Test
    void two_clicks_on_the_link_beside_mailed_digits_sign_in_once() {
        String email = fresh();
        person(email);
        String link = mailed(entities -> room(entities).codeByMail().ask(email, false, null, HERE.network()));
        AtomicInteger in = new AtomicInteger();
        Consumer<EntityManager> click = entities ->
                in.addAndGet(room(entities).codeByMail().follow(link, HERE).isPresent() ? 1 : 0);
        assertBoth(together(click, click));
        assertEquals(1, in.get());
    }

    @Test
    void two_new_passwords_by_one_link_at_once_are_one() {
        String email = fresh();
        person(email);
        String link = mailed(entities -> room(entities).recovery().forgot(email, null, HERE.network()));
        BiConsumer<EntityManager, String> renew =
                (entities, word) -> room(entities).recovery().renew(link, word, HERE);
        Ended ended = together(
                entities -> renew.accept(entities, "elf fietsen bij de brug"),
                entities -> renew.accept(entities, "zeven lampen in de gang"));
        assertTrue(ended.first().isEmpty());
        RuleViolation gone =
                assertInstanceOf(RuleViolation.class, ended.second().orElseThrow());
        assertEquals("member.reset.gone", gone.key());
    }

    private static void assertBoth(Ended ended) {
        assertEquals(new Ended(Optional.empty(), Optional.empty()), ended);
    }

    private static AccountRoom room(EntityManager entities) {
        return new AccountRoom(entities, CLOCK);
    }

    private static String fresh() {
        return "iemand" + NUMBER.incrementAndGet() + "@voorbeeld.example";
    }

    private static ProvenIdentity identity() {
        return new ProvenIdentity(
                "gemeente", "https://inloggen.gemeente.example", "subject-" + NUMBER.incrementAndGet(), null, null);
    }

    private static PersonId person(String email) {
        return committed(entities -> room(entities).person(email, "Persoon " + NUMBER.incrementAndGet()));
    }

    private static Consumer<EntityManager> registering(String email, String name) {
        return entities -> {
            String texts = room(entities).registration().texts(DUTCH).mark();
            String word = "elf fietsen bij de brug";
            Register form = new Register(email, name, word, true, true, false, Set.of(), texts, null, DUTCH, null);
            room(entities).registration().register(form, HERE.network(), BROWSER.browser());
        };
    }

    private static String register(String email, String name) {
        return mailed(registering(email, name));
    }

    private static Consumer<EntityManager> confirming(String link) {
        return entities -> room(entities).registration().confirm(new ConfirmAccount(link, null, null, BROWSER), HERE);
    }

    private static Consumer<EntityManager> agreeing(String link) {
        return entities -> room(entities).emailChanges().confirm(Actor.anonymous(), link);
    }

    private static Consumer<EntityManager> linking(PersonId person, ProvenIdentity there) {
        return entities -> {
            AccountRoom room = room(entities);
            room.identities().link(room.actor(room.signIns().start(person, false, "Firefox")), there);
        };
    }

    /** The links to the old and the new mailbox. */
    private static List<String> change(PersonId person, String target) {
        return committed(entities -> {
            AccountRoom room = room(entities);
            int before = room.mails().size();
            room.emailChanges().begin(room.actor(room.signIns().start(person, false, "Firefox")), target);
            entities.flush();
            return room.mails().stream()
                    .skip(before)
                    .map(mail -> mail.replaceAll("(?s).*sleutel=(\\S+).*", "$1"))
                    .toList();
        });
    }

    private static String mailed(Consumer<EntityManager> asking) {
        return committed(entities -> {
            asking.accept(entities);
            entities.flush();
            List<String> mails = room(entities).mails();
            return mails.get(mails.size() - 1).replaceAll("(?s).*sleutel=(\\S+).*", "$1");
        });
    }

    private static Function<EntityManager, Void> doing(Consumer<EntityManager> work) {
        return entities -> {
            work.accept(entities);
            return null;
        };
    }

    private static long count(String question) {
        return committed(entities -> number(entities, question));
    }
}
