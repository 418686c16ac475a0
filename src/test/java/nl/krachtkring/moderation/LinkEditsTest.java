package nl.krachtkring.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.i18n.Bundles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A text of several answers, changed by its private link. */
class LinkEditsTest extends RepositoryTest {

    private static final long NOBODY = 1;

    private Desk desk;
    private String token;

    @BeforeEach
    void a_text_that_came_back() {
        desk = new Desk(entities, NOBODY);
        desk.text.form = "ervaring";
        desk.text.status = ContributionStatus.RETURNED;
        token = desk.privateLinks.create(Desk.TEXT, null, Bundles.DUTCH);
    }

    @Test
    void offered_again_it_waits_and_what_it_was_is_a_version_of_it() {
        assertTrue(desk.linkEdits.begin(token).returned());
        assertEquals(Optional.of("/bijdrage/" + token + "/ervaring"), form());
        offer("Fijn stuk, zonder naam", 0);
        assertEquals(ContributionStatus.HELD, desk.text.status);
        assertEquals("Fijn stuk, zonder naam", desk.text.words);
        assertTrue(waiting().isPresent());
        assertEquals("Fijn stuk", desk.revisions.before(Desk.TEXT).get(0).body());
        assertEquals(1, count("SELECT COUNT(*) FROM audit_entry WHERE action = 'moderation.offer-again'"));
        EditView again = desk.linkEdits.begin(token);
        assertTrue(again.waits());
        assertFalse(again.returned());
        assertEquals(1, again.version());
    }

    @Test
    void while_it_waits_it_keeps_its_case_and_who_decides_on_the_text_before_is_told() {
        offer("Beter", 0);
        Review before = waiting().orElseThrow();
        int version = before.version();
        offer("Nog beter", 1);
        Review after = waiting().orElseThrow();
        assertEquals(before.publicId(), after.publicId());
        assertTrue(after.version() > version);
        assertEquals(2, desk.revisions.before(Desk.TEXT).size());
    }

    @Test
    void the_same_text_once_more_makes_no_version_and_waits_again_only_when_it_came_back() {
        offer("Fijn stuk", 0);
        assertEquals(ContributionStatus.HELD, desk.text.status);
        int version = waiting().orElseThrow().version();
        offer("Fijn stuk", 0);
        assertEquals(version, waiting().orElseThrow().version());
        assertEquals(0, desk.revisions.before(Desk.TEXT).size());
    }

    @Test
    void changed_on_another_device_meanwhile_nothing_is_overwritten() {
        offer("Van de telefoon", 0);
        desk.text.status = ContributionStatus.RETURNED;
        RuleViolation refused = assertThrows(RuleViolation.class, () -> offer("Van de laptop", 0));
        assertEquals("moderation.edit.conflict", refused.key());
        assertEquals("Van de telefoon", desk.text.words);
        assertEquals(1, desk.revisions.before(Desk.TEXT).size());
    }

    @Test
    void words_of_danger_bring_it_to_the_top() {
        offer("Hij slaat mij en ik ben bang", 0);
        assertEquals(
                1, count("SELECT COUNT(*) FROM review WHERE urgent = TRUE AND contribution_id = " + Desk.TEXT.id()));
    }

    @Test
    void in_every_other_state_and_by_every_other_link_it_is_absent() {
        Set<ContributionStatus> others =
                EnumSet.complementOf(EnumSet.of(ContributionStatus.HELD, ContributionStatus.RETURNED));
        for (ContributionStatus status : others) {
            desk.text.status = status;
            assertEquals(Optional.empty(), form(), status::name);
            refused(token);
        }
        desk.text.status = ContributionStatus.RETURNED;
        refused("verzonnen");
        refused(token + "x");
        desk.text.form = null;
        assertEquals(Optional.empty(), form());
        refused(token);
        assertEquals("Fijn stuk", desk.text.words);
    }

    @Test
    void where_nothing_can_be_told_now_it_says_why() {
        desk.text.place = Decision.deny("method.change.gone");
        assertEquals(Optional.empty(), form());
        assertEquals(
                "method.change.gone",
                assertThrows(NotAllowed.class, () -> desk.linkEdits.begin(token))
                        .reason());
        assertThrows(NotAllowed.class, () -> offer("Toch", 0));
    }

    private void refused(String link) {
        EditText sent = new EditText(new NewText(null, "Van mij"), 0);
        assertThrows(NotFound.class, () -> desk.linkEdits.begin(link));
        assertThrows(NotFound.class, () -> desk.linkEdits.offer(link, sent));
    }

    private void offer(String text, int seen) {
        desk.linkEdits.offer(token, new EditText(new NewText(null, text), seen));
        entities.flush();
    }

    private Optional<String> form() {
        return desk.linkEdits.form(token, desk.text.card(Desk.TEXT.id()).orElseThrow());
    }

    private Optional<Review> waiting() {
        return desk.reviews.waiting(Desk.TEXT);
    }

    private long count(String question) {
        return ((Number) entities.createNativeQuery(question).getSingleResult()).longValue();
    }
}
