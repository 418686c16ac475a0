package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.ActorBuilder;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A badge from the question to its end, with the people who decide about it. */
class BadgesTest extends RepositoryTest {

    private static final String KIEZEL = "Jeugdhulp De Kiezel";

    private final Hours clock = new Hours();
    private BadgeRoom room;
    private PersonId gerda;
    private PersonId tom;
    private PersonId joyce;

    @BeforeEach
    void people() {
        room = new BadgeRoom(entities, clock);
        gerda = room.accounts().person("gerda@voorbeeld.example", "Gerda");
        tom = room.accounts().person("tom@voorbeeld.example", "Tom");
        joyce = room.accounts().person("joyce@voorbeeld.example", "Joyce");
        entities.persist(new RoleGrant(joyce, SiteRole.ADMINISTRATOR, clock.instant()));
        room.organisations().organisations().namedOrNew(KIEZEL);
        room.organisations().contacts().load(Actor.system("test"), KIEZEL, tom, "Teamleider");
        flushAndClear();
    }

    @Test
    void contact_confirms_by_the_mailed_link_once() {
        ask(gerda, KIEZEL);
        assertEquals("member.badge.PROFESSIONAL.unconfirmed", shown(gerda).badge());
        assertEquals("", shown(gerda).organisation());
        String link = link();
        assertEquals("Gerda", room.byMail().waiting(link).orElseThrow().name());
        assertTrue(room.byMail().waiting(link).isPresent(), "looking at it uses nothing up");
        assertTrue(room.byMail().confirm(link));
        flushAndClear();
        assertEquals("member.badge.PROFESSIONAL", shown(gerda).badge());
        assertEquals(KIEZEL, shown(gerda).organisation());
        assertEquals(2, mails().size());
        assertTrue(mails().get(1).contains("bevestigd"), mails()::toString);
        assertFalse(room.byMail().confirm(link), "a second click finds the link used");
        assertFalse(room.byMail().refuse(link, "Toch niet"));
        flushAndClear();
        assertTrue(shown(gerda).confirmed());
        assertEquals(2, mails().size());
    }

    @Test
    void link_ends_after_two_weeks() {
        ask(gerda, KIEZEL);
        String link = link();
        clock.pass(Duration.ofDays(14).minusSeconds(1));
        assertTrue(room.byMail().waiting(link).isPresent());
        clock.pass(Duration.ofSeconds(1));
        assertTrue(room.byMail().waiting(link).isEmpty());
        assertFalse(room.byMail().confirm(link));
    }

    @Test
    void link_of_one_badge_decides_about_no_other_and_a_forged_one_about_none() {
        PersonId bea = room.accounts().person("bea@voorbeeld.example", "Bea");
        ask(gerda, KIEZEL);
        String link = link();
        ask(bea, KIEZEL);
        assertTrue(room.byMail().confirm(link));
        flushAndClear();
        assertTrue(shown(gerda).confirmed());
        assertFalse(shown(bea).confirmed());
        for (String forged : new String[] {null, "", "x", link.substring(1), link + "x"}) {
            assertFalse(room.byMail().confirm(forged));
        }
    }

    @Test
    void who_is_contact_no_longer_decides_no_more() {
        ask(gerda, KIEZEL);
        String link = link();
        entities.createNativeQuery("UPDATE contact_person SET until_on = '2026-11-21'")
                .executeUpdate();
        assertTrue(room.byMail().waiting(link).isPresent(), "the last day counts");
        clock.pass(Duration.ofHours(13));
        assertFalse(room.byMail().confirm(link));
        assertThrows(NotFound.class, () -> room.desk().waiting(actor(tom)));
    }

    @Test
    void asking_twice_makes_one_badge_and_one_mail() {
        ask(gerda, KIEZEL);
        assertEquals("member.badge.askedAlready", refused(KIEZEL));
        assertEquals("member.badge.askedAlready", refused("jeugdhulp de kiezel"));
        assertEquals(1, room.badges().own(actor(gerda)).size());
        assertEquals(1, mails().size());
    }

    @Test
    void asking_for_another_organisation_ends_the_link_of_the_first() {
        ask(gerda, KIEZEL);
        String link = link();
        ask(gerda, "De Beuk");
        assertFalse(room.byMail().confirm(link));
        assertEquals("De Beuk", room.badges().own(actor(gerda)).get(0).organisation());
    }

    @Test
    void contacts_are_not_flooded() {
        room.organisations().organisations().namedOrNew("De Beuk");
        room.organisations().contacts().load(Actor.system("test"), "De Beuk", tom, "Teamleider");
        for (int i = 0; i < 5; i++) {
            ask(gerda, KIEZEL);
            ask(gerda, "De Beuk");
        }
        assertEquals("member.badge.often", refused(KIEZEL));
        clock.pass(Duration.ofDays(1));
        ask(gerda, KIEZEL);
    }

    @Test
    void without_a_contact_administrators_hear_of_it_and_one_confirms_and_names_the_organisation() {
        ask(gerda, "De Beuck");
        assertTrue(mails().get(0).contains("/mijn/badges"));
        assertFalse(mails().get(0).contains("sleutel="));
        Actor administrator = Actors.with(joyce.value(), SiteRole.ADMINISTRATOR);
        WaitingBadge waiting = room.desk().waiting(administrator).get(0);
        assertFalse(waiting.known());
        room.desk().confirm(administrator, waiting.publicId(), "De Beuk");
        flushAndClear();
        assertEquals("De Beuk", shown(gerda).organisation());
        assertTrue(room.organisations().organisations().named("de beuk").isPresent());
        assertThrows(NotFound.class, () -> room.desk().confirm(administrator, waiting.publicId(), "De Beuk"));
    }

    @Test
    void nobody_decides_about_her_own_badge() {
        ask(tom, KIEZEL);
        assertTrue(mails().get(0).contains("/mijn/badges"), "the only contact asks: administrators hear of it");
        long number = room.desk().waiting(actor(tom)).get(0).publicId();
        assertTrue(room.desk().waiting(actor(tom)).get(0).own());
        assertEquals(0, room.desk().number(actor(tom)));
        assertThrows(NotAllowed.class, () -> room.desk().confirm(actor(tom), number, KIEZEL));
        assertFalse(shown(tom).confirmed());
    }

    @Test
    void a_contact_sees_what_waits_for_her_organisation_alone() {
        ask(gerda, "De Beuk");
        assertEquals(List.of(), room.desk().waiting(actor(tom)));
        ask(gerda, KIEZEL);
        WaitingBadge waiting = room.desk().waiting(actor(tom)).get(0);
        assertEquals(
                List.of(1L, 0L),
                List.of(room.desk().number(actor(tom)), room.desk().number(actor(gerda))));
        assertThrows(NotFound.class, () -> room.desk().waiting(actor(gerda)));
        assertThrows(NotFound.class, () -> room.desk().open(Actor.anonymous(), waiting.publicId()));
        room.desk().confirm(actor(tom), waiting.publicId(), "Een andere naam");
        flushAndClear();
        assertEquals(KIEZEL, shown(gerda).organisation());
    }

    @Test
    void a_refusal_carries_its_reason_and_takes_the_words_away_until_asked_again() {
        ask(gerda, KIEZEL);
        String link = link();
        RuleViolation without =
                assertThrows(RuleViolation.class, () -> room.byMail().refuse(link, "  "));
        assertEquals("reason", without.field());
        assertTrue(room.byMail().refuse(link, "Gerda werkt hier niet."));
        flushAndClear();
        assertEquals("", shown(gerda).badge());
        assertEquals(
                OwnBadge.State.REFUSED, room.badges().own(actor(gerda)).get(0).state());
        assertTrue(mails().get(1).contains("Gerda werkt hier niet."));
        ask(gerda, KIEZEL);
        assertEquals("member.badge.PROFESSIONAL.unconfirmed", shown(gerda).badge());
    }

    @Test
    void reminder_comes_thirty_days_before_the_end_and_once() {
        confirmed(gerda);
        clock.pass(Duration.ofDays(335).minusSeconds(1));
        assertEquals(List.of(), room.reminders().due());
        clock.pass(Duration.ofSeconds(1));
        List<Long> due = room.reminders().due();
        assertEquals(1, due.size());
        int before = mails().size();
        room.reminders().remind(due.get(0));
        room.reminders().remind(due.get(0));
        flushAndClear();
        assertEquals(List.of(), room.reminders().due());
        assertEquals(before + 1, mails().size());
        assertTrue(mails().get(before).contains("21 november 2027"), mails()::toString);
    }

    @Test
    void badge_ends_after_a_year_and_goes_on_when_renewed_by_the_same_two_clicks() {
        confirmed(gerda);
        Actor owner = actor(gerda);
        assertThrows(NotFound.class, () -> room.badges().renew(owner, BadgeKind.PROFESSIONAL));
        clock.pass(Duration.ofDays(340));
        room.badges().renew(owner, BadgeKind.PROFESSIONAL);
        flushAndClear();
        assertTrue(shown(gerda).confirmed(), "it goes on while the renewal waits");
        assertEquals(OwnBadge.State.RENEWING, room.badges().own(owner).get(0).state());
        String link = link();
        clock.pass(Duration.ofDays(10));
        assertTrue(room.byMail().confirm(link));
        flushAndClear();
        clock.pass(Duration.ofDays(365).minusSeconds(1));
        assertTrue(shown(gerda).confirmed());
        clock.pass(Duration.ofSeconds(1));
        assertFalse(shown(gerda).confirmed());
        assertEquals("", shown(gerda).organisation());
        assertEquals(OwnBadge.State.EXPIRED, room.badges().own(owner).get(0).state());
    }

    @Test
    void badges_of_one_s_own_choice_and_unknown_ones_are_not_asked_for() {
        assertThrows(NotFound.class, () -> room.badges().ask(actor(gerda), asking("PARENT", KIEZEL)));
        assertThrows(RuleViolation.class, () -> room.badges().ask(actor(gerda), asking("KING", KIEZEL)));
        assertThrows(NotFound.class, () -> room.badges().ask(Actor.anonymous(), asking("PROFESSIONAL", KIEZEL)));
    }

    @Test
    void discreet_mail_holds_the_link_and_no_word_more() {
        room.accounts().people().chooseDiscreetMail(tom, true);
        ask(gerda, KIEZEL);
        assertEquals(Set.of("sleutel"), Set.copyOf(words("sleutel|Gerda|Kiezel|professional|Krachtkring")));
    }

    private List<String> words(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(mails().get(0));
        return found.results().map(match -> match.group()).toList();
    }

    private void confirmed(PersonId person) {
        ask(person, KIEZEL);
        assertTrue(room.byMail().confirm(link()));
        flushAndClear();
    }

    private void ask(PersonId person, String organisation) {
        room.badges().ask(actor(person), asking("PROFESSIONAL", organisation));
        flushAndClear();
    }

    private String refused(String organisation) {
        return assertThrows(RuleViolation.class, () -> ask(gerda, organisation)).key();
    }

    private PersonaView shown(PersonId person) {
        return room.accounts()
                .personas()
                .view(room.accounts().personas().publicOf(person).orElseThrow().value());
    }

    private String link() {
        List<String> all = mails();
        Matcher found = Pattern.compile("sleutel=([A-Za-z0-9_-]+)").matcher(all.get(all.size() - 1));
        assertTrue(found.find(), all::toString);
        assertEquals(22, found.group(1).length(), "128 bits");
        return found.group(1);
    }

    private List<String> mails() {
        entities.flush();
        return room.accounts().mails();
    }

    private static AskBadge asking(String kind, String organisation) {
        return new AskBadge(kind, organisation, "", "", "");
    }

    private static Actor actor(PersonId person) {
        return new ActorBuilder(null).signedIn(person, null, "", 0).build();
    }
}
