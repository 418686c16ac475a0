package nl.krachtkring.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invitations by mail and by link, on the database. */
class InvitationsTest extends RepositoryTest {

    private GroupDesk desk;
    private Actor facilitator;
    private Actor guest;
    private long group;

    @BeforeEach
    void people() {
        desk = new GroupDesk(entities);
        facilitator = desk.person("Begeleider Bea");
        guest = desk.person("Fatima");
        group = desk.group("stil", GroupKind.HIDDEN, Joining.INVITATION, facilitator);
        facilitator = desk.again(facilitator);
    }

    @Test
    void mailed_invitation_brings_one_person_in_and_names_no_group() {
        assertEquals(1, invitations().mail(facilitator, "stil", "an@voorbeeld.example"));
        entities.flush();
        String mail = (String) entities.createNativeQuery("SELECT CONCAT(subject, body) FROM outbox_mail")
                .getSingleResult();
        assertFalse(mail.contains("Groep stil"), mail);
        String token = mail.substring(mail.indexOf("/uitnodiging/") + 13).split("\\s")[0];
        assertEquals(22, token.length());
        assertEquals("stil", welcoming().accept(guest, token, "Schelp"));
        entities.flush();
        assertTrue(desk.again(guest).standingIn(group).isPresent());
        assertTrue(welcoming().offer(desk.person("Ander"), token).isEmpty());
        assertThrows(NotFound.class, () -> welcoming().accept(desk.person("Nog een"), token, "Nog een"));
        assertEquals(0, desk.count("SELECT COUNT(*) FROM group_invitation WHERE token_hash = '" + token + "'"));
    }

    @Test
    void open_invitation_lets_somebody_make_an_account_and_a_used_or_forged_one_doesn_t() {
        OpenInvitations door = new OpenInvitations(welcoming());
        String token = token(new MakeLink(7, 1));
        assertTrue(door.opens("/uitnodiging/" + token));
        assertTrue(door.opens("/uitnodiging/" + token + "?gedaan=x#form"));
        assertFalse(door.opens("/groepen/" + token));
        assertFalse(door.opens("/uitnodiging/verzonnen"));
        assertFalse(door.opens("/uitnodiging/"));
        welcoming().accept(guest, token, guest.name());
        entities.flush();
        assertFalse(door.opens("/uitnodiging/" + token));
    }

    @Test
    void second_paste_mails_nobody_twice() {
        invitations().mail(facilitator, "stil", "an@voorbeeld.example");
        entities.flush();
        assertEquals(1, invitations().mail(facilitator, "stil", "AN@voorbeeld.example, bo@voorbeeld.example"));
        assertEquals(2, desk.count("SELECT COUNT(*) FROM outbox_mail"));
    }

    @Test
    void one_wrong_line_sends_nothing() {
        assertThrows(RuleViolation.class, () -> invitations().mail(facilitator, "stil", "an@voorbeeld.example\nniets"));
        assertEquals(0, desk.count("SELECT COUNT(*) FROM outbox_mail"));
    }

    @Test
    void link_is_used_as_often_as_it_says_and_twice_by_one_person_counts_once() {
        String token = token(new MakeLink(7, 2));
        welcoming().accept(guest, token, guest.name());
        welcoming().accept(guest, token, guest.name());
        entities.flush();
        assertEquals(1, invitations().links(facilitator, facts()).get(0).uses());
        Actor second = desk.person("Tweede");
        welcoming().accept(second, token, second.name());
        entities.flush();
        assertTrue(invitations().links(facilitator, facts()).isEmpty());
        Actor third = desk.person("Derde");
        assertThrows(NotFound.class, () -> welcoming().accept(third, token, third.name()));
        assertEquals(3, desk.count("SELECT COUNT(*) FROM membership"));
    }

    @Test
    void expired_revoked_and_forged_links_are_all_the_same_nothing() {
        String expired = token(new MakeLink(7, null));
        desk.clock = Clock.fixed(GroupDesk.NOW.plus(Duration.ofDays(7)), ZoneOffset.UTC);
        assertTrue(welcoming().offer(guest, expired).isEmpty());
        assertThrows(NotFound.class, () -> welcoming().accept(guest, expired, "Fatima"));
        String revoked = token(new MakeLink(30, null));
        invitations()
                .revoke(
                        facilitator,
                        "stil",
                        invitations().links(facilitator, facts()).get(0).publicId());
        assertTrue(welcoming().offer(guest, revoked).isEmpty());
        assertTrue(welcoming().offer(guest, "verzonnen").isEmpty());
        assertEquals(1, desk.count("SELECT COUNT(*) FROM membership"));
    }

    @Test
    void looking_uses_nothing_up_and_shows_a_hidden_group_to_who_holds_the_link() {
        String token = token(new MakeLink(7, 1));
        assertEquals(
                "Groep stil",
                welcoming().offer(Actor.anonymous(), token).orElseThrow().name());
        assertTrue(welcoming().offer(guest, token).isPresent());
        assertThrows(NotAllowed.class, () -> welcoming().accept(Actor.anonymous(), token, "x"));
    }

    @Test
    void link_of_another_group_is_not_taken_back_and_members_invite_nobody() {
        token(new MakeLink(7, null));
        long link = invitations().links(facilitator, facts()).get(0).publicId();
        desk.group("ander", GroupKind.OPEN, Joining.FREE, facilitator);
        Actor both = desk.again(facilitator);
        assertThrows(NotFound.class, () -> invitations().revoke(both, "ander", link));
        desk.enrol(group, guest);
        assertThrows(NotAllowed.class, () -> invitations().mail(desk.again(guest), "stil", "an@voorbeeld.example"));
        assertThrows(NotFound.class, () -> invitations().mail(desk.person("Buiten"), "stil", "an@voorbeeld.example"));
        assertTrue(invitations().links(desk.again(guest), facts()).isEmpty());
    }

    @Test
    void a_link_does_not_undo_an_ended_membership_whatever_is_asked_and_taken_back_first() {
        sentAway("kring", desk.group("kring", GroupKind.CLOSED, Joining.REQUEST, facilitator));
        facilitator = desk.again(facilitator);
        String link = token("kring", new MakeLink(7, null));
        refused(link);
        desk.service.join(desk.again(guest), "kring", new JoinGroup(guest.name(), "Mag ik terug?"));
        refused(link);
        desk.service.withdraw(desk.again(guest), "kring");
        refused(link);
        assertEquals(1, desk.people.ended(guest).size());
    }

    @Test
    void a_mail_of_after_the_end_lets_somebody_in_again_and_one_of_before_does_not() {
        invitations().mail(facilitator, "stil", "een.ander@voorbeeld.example");
        String before = mailed();
        String own = desk.entities
                .createNativeQuery("SELECT email FROM person WHERE id = ?")
                .setParameter(1, guest.person().value())
                .getSingleResult()
                .toString();
        invitations().mail(facilitator, "stil", own);
        String toHer = mailed();
        sentAway("stil", group);
        refused(before);
        assertThrows(NotFound.class, () -> welcoming().accept(guest, toHer, guest.name()));
        desk.clock = Clock.fixed(GroupDesk.NOW.plus(Duration.ofMinutes(1)), ZoneOffset.UTC);
        assertEquals(1, invitations().mail(facilitator, "stil", own));
        welcoming().accept(guest, mailed(), guest.name());
        entities.flush();
        assertTrue(desk.again(guest).standingIn(group).isPresent());
        assertTrue(desk.people.ended(guest).isEmpty());
        desk.service.leave(desk.again(guest), "stil");
        entities.flush();
        welcoming().accept(desk.again(guest), token(new MakeLink(7, null)), guest.name());
    }

    private void sentAway(String slug, long from) {
        desk.enrol(from, guest);
        long number = desk.count(
                "SELECT public_id FROM persona WHERE id = " + guest.persona().value());
        desk.care.end(desk.again(facilitator), slug, number, "Er ging iets mis.");
        entities.flush();
    }

    private void refused(String token) {
        NotAllowed refused = assertThrows(NotAllowed.class, () -> welcoming().accept(guest, token, guest.name()));
        assertEquals("group.invitation.ended", refused.reason());
    }

    /** The token of the newest mail of an invitation. */
    private String mailed() {
        entities.flush();
        String mail = (String) entities.createNativeQuery(
                        "SELECT body FROM outbox_mail WHERE body LIKE '%/uitnodiging/%' ORDER BY id DESC LIMIT 1")
                .getSingleResult();
        return mail.substring(mail.indexOf("/uitnodiging/") + 13).split("\\s")[0];
    }

    private String token(MakeLink wish) {
        return token("stil", wish);
    }

    private String token(String slug, MakeLink wish) {
        String address = invitations().link(facilitator, slug, wish).address();
        entities.flush();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private GroupFacts facts() {
        return desk.groups.facts(group);
    }

    private Invitations invitations() {
        return desk.invitations();
    }

    private Welcoming welcoming() {
        return new Welcoming(new InvitationRepository(entities), desk.repository, desk.names, desk.audit, desk.clock);
    }
}
