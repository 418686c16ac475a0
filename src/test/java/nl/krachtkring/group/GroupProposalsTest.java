package nl.krachtkring.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupProposalsTest extends RepositoryTest {

    private GroupDesk desk;
    private Actor member;
    private Actor administrator;

    @BeforeEach
    void people() {
        desk = new GroupDesk(entities);
        member = desk.person("Fatima");
        administrator = desk.person("Anne", SiteRole.ADMINISTRATOR);
    }

    @Test
    void agreed_group_lives_with_its_rules_its_facilitator_and_a_first_discussion() {
        assertEquals(Optional.empty(), propose("buurtgroep-ouders", "Ouders Bloemhof", ""));
        String slug = desk.proposals.agree(administrator, waiting());
        assertEquals("ouders-bloemhof", slug);
        GroupView group = desk.groups.bySlug(desk.again(member), slug);
        assertEquals(GroupKind.CLOSED, group.kind());
        assertEquals(Joining.REQUEST, group.joining());
        assertTrue(group.parents());
        assertTrue(group.rules().contains("Wat hier staat, blijft hier"));
        assertTrue(group.question().startsWith("Hoe ken je deze buurt"));
        assertTrue(group.may("LEAD"));
        assertEquals(member.persona().value() + " Welkom, zeg even hallo", desk.welcomed.get(group.id()));
        assertEquals(1, mails("fatima@voorbeeld.example"));
    }

    @Test
    void proposal_that_waits_tells_administrators_without_a_word_about_the_group() {
        propose("thema", "Slapen", "");
        String mail = (String) entities.createNativeQuery(
                        "SELECT CONCAT(subject, body) FROM outbox_mail WHERE recipient = 'anne@voorbeeld.example'")
                .getSingleResult();
        assertFalse(mail.contains("Slapen"), mail);
    }

    @Test
    void refused_proposal_shows_its_reason_to_the_proposer_alone() {
        propose("thema", "Slapen", "");
        long number = waiting();
        assertEquals("reason", refusal(() -> desk.proposals.refuse(administrator, number, " ")));
        desk.proposals.refuse(administrator, number, "Er is al een groep over slapen.");
        ProposalView own = desk.proposalQueries.own(member).get(0);
        assertEquals("Er is al een groep over slapen.", own.reason());
        assertTrue(desk.proposalQueries.own(desk.person("Ander")).isEmpty());
        assertThrows(Conflict.class, () -> desk.proposals.agree(administrator, number));
        assertEquals(0, desk.count("SELECT COUNT(*) FROM community_group"));
    }

    @Test
    void second_click_makes_no_second_proposal_and_four_do_not_wait_at_once() {
        propose("thema", "Slapen", "");
        propose("thema", " slapen ", "");
        assertEquals(1, desk.proposalQueries.waiting(administrator).size());
        propose("thema", "Eten", "");
        propose("thema", "Spelen", "");
        assertEquals("groupName", refusal(() -> propose("thema", "Lezen", "")));
    }

    @Test
    void only_administrators_decide_and_only_members_propose() {
        propose("thema", "Slapen", "");
        long number = waiting();
        assertThrows(NotFound.class, () -> desk.proposals.agree(member, number));
        assertThrows(NotFound.class, () -> desk.proposalQueries.one(member, number));
        assertTrue(desk.proposalQueries.waiting(member).isEmpty());
        assertThrows(
                NotAllowed.class,
                () -> desk.proposals.propose(Actor.anonymous(), new ProposeGroup("thema", "Bad", "Over", "", "x")));
    }

    @Test
    void hidden_group_has_an_address_nobody_guesses_and_comes_by_invitation() {
        propose("buurtgroep-ouders", "Stil", "HIDDEN");
        String slug = desk.proposals.agree(administrator, waiting());
        assertTrue(slug.matches("stil-[0-9a-f]{6}"), slug);
        assertEquals(
                Joining.INVITATION, desk.groups.bySlug(desk.again(member), slug).joining());
        assertThrows(NotFound.class, () -> desk.groups.bySlug(administrator, slug));
    }

    @Test
    void name_of_a_hidden_group_is_not_told_by_a_refusal() {
        desk.group("kring", GroupKind.HIDDEN, Joining.INVITATION, administrator);
        propose("thema", "Groep kring", "");
        propose("thema", "Kring", "");
        assertEquals(2, desk.proposalQueries.waiting(administrator).size());
        long second = desk.proposalQueries.waiting(administrator).get(1).publicId();
        assertTrue(desk.proposals.agree(administrator, second).matches("kring-[0-9a-f]{6}"));
    }

    @ParameterizedTest
    @CsvSource({
        "'',               groupName",
        "' \u200b ',       groupName",
        "'Moderatie',      groupName",
        "'www/site',       groupName",
        "'Groep 0ud',      groupName",
        "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', groupName",
    })
    void name_that_cannot_be_is_refused_beside_its_field(String name, String field) {
        desk.group("oud", GroupKind.OPEN, Joining.FREE, administrator);
        assertEquals(field, refusal(() -> propose("thema", name, "")));
    }

    @Test
    void kind_of_group_that_is_not_there_is_refused() {
        assertEquals("template", refusal(() -> propose("geheim", "Slapen", "")));
    }

    @Test
    void administrator_founds_at_once() {
        assertEquals(
                Optional.of("nieuw-begin"),
                desk.proposals.propose(
                        administrator, new ProposeGroup("project", "Nieuw begin", "Over", "", administrator.name())));
    }

    private Optional<String> propose(String template, String name, String kind) {
        return desk.proposals.propose(member, new ProposeGroup(template, name, "Over iets", kind, member.name()));
    }

    private long waiting() {
        return desk.proposalQueries.waiting(administrator).get(0).publicId();
    }

    private long mails(String to) {
        return desk.count("SELECT COUNT(*) FROM outbox_mail WHERE recipient = '" + to + "'");
    }

    private static String refusal(Runnable act) {
        return assertThrows(RuleViolation.class, act::run).field();
    }
}
