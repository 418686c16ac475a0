package nl.krachtkring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.krachtkring.contribution.Carried;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.SiteRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people told, kept, said and began under a method goes along when it becomes part of another one. */
class MethodMergePeopleTest extends RepositoryTest {

    private static final Actor EDITOR = Actors.with(1, SiteRole.EDITOR);
    private static final String GONE = MergingRoom.GONE;
    private static final String KEPT = MergingRoom.KEPT;
    private static final String FOLDER = MergingRoom.FOLDER;

    private final Hours clock = new Hours();
    private MergingRoom room;

    @BeforeEach
    void three_methods() {
        room = new MergingRoom(entities, clock);
        entities.createNativeQuery("SET FOREIGN_KEY_CHECKS = 0").executeUpdate();
    }

    @Test
    void what_people_told_is_counted_with_the_one_that_stays() {
        experience(GONE, 7L, "PARENT", "PUBLISHED");
        experience(GONE, 8L, "PROFESSIONAL", "PUBLISHED");
        experience(GONE, null, "PARENT", "PUBLISHED");
        experience(GONE, 9L, "PARENT", "HELD");
        experience(KEPT, 9L, "PARENT", "PUBLISHED");
        assertEquals(
                List.of(Carried.whole("method.carried.experiences", 3)),
                room.desk.plan(EDITOR, FOLDER, GONE, KEPT).carried());
        room.merge(EDITOR, GONE, KEPT);
        WorkingMethod kept = room.method(KEPT);
        assertEquals(List.of(2, 3, 1), List.of(kept.parentReports(), kept.reports(), kept.unconfirmedReports()));
        assertEquals(0, room.method(GONE).reports());
        assertEquals(5, room.number("SELECT COUNT(*) FROM experience WHERE method_id = ?", kept.id()));
    }

    @Test
    void who_kept_follows_or_types_at_both_does_so_once_and_loses_no_word() {
        for (String slug : List.of(GONE, KEPT)) {
            long id = room.id(slug);
            room.run(
                    "INSERT INTO bookmark (public_id, person_id, kind, contribution_id, number, kept_at) VALUES (?, 7, 'METHOD', ?, 1, '2026-11-20')",
                    id,
                    id);
            room.run(
                    "INSERT INTO subscription (person_id, kind, contribution_id, since) VALUES (7, 'METHOD', ?, '2026-11-20')",
                    id);
            room.run(
                    "INSERT INTO draft (public_id, person_id, kind, place_kind, place_id, body, saved_at) VALUES (?, 7, 'EXPERIENCE', 'METHOD', ?, 'tekst', '2026-11-20')",
                    id,
                    id);
        }
        room.run(
                "INSERT INTO intake_memory (person_id, kind, word, target) VALUES (7, 'METHOD', 'genogrammen', ?)",
                String.valueOf(room.id(GONE)));
        assertEquals(List.of(), room.desk.plan(EDITOR, FOLDER, GONE, KEPT).carried(), "nobody is told of it");
        room.merge(EDITOR, GONE, KEPT);
        assertEquals(1, room.number("SELECT COUNT(*) FROM bookmark WHERE contribution_id = ?", room.id(KEPT)));
        assertEquals(1, room.number("SELECT COUNT(*) FROM bookmark"));
        assertEquals(1, room.number("SELECT COUNT(*) FROM subscription"));
        assertEquals(2, room.number("SELECT COUNT(*) FROM draft"));
        assertEquals(
                1, room.number("SELECT COUNT(*) FROM intake_memory WHERE target = ?", String.valueOf(room.id(KEPT))));
    }

    @Test
    void of_an_organisation_with_both_what_it_decided_stays_and_then_the_newer_one() {
        deployment(GONE, 1, "UNCONFIRMED", "2026-11-02");
        deployment(KEPT, 1, "UNCONFIRMED", "2026-10-01");
        deployment(GONE, 2, "UNCONFIRMED", "2026-11-02");
        deployment(KEPT, 2, "REFUSED", "2025-10-01");
        deployment(GONE, 3, "UNCONFIRMED", "2026-01-01");
        Carried carried = room.desk.plan(EDITOR, FOLDER, GONE, KEPT).carried().get(0);
        assertEquals(new Carried("method.carried.deployments", 3, 2, "method.carried.deployments.rule"), carried);
        room.merge(EDITOR, GONE, KEPT);
        assertEquals(
                List.of("1 2026-11-02", "2 2025-10-01", "3 2026-01-01"),
                entities.createNativeQuery(
                                "SELECT CONCAT(organisation_id, ' ', checked_on) FROM deployment WHERE method_id = "
                                        + room.id(KEPT) + " ORDER BY organisation_id")
                        .getResultList());
        assertEquals(0, room.number("SELECT COUNT(*) FROM deployment WHERE method_id = ?", room.id(GONE)));
    }

    @Test
    void who_proposed_something_is_told_and_goes_on_with_it() {
        room.run(
                "INSERT INTO person (id, public_id, email, email_key, language, sixteen_at, state, created_at)"
                        + " VALUES (77, 77, 'wie@voorbeeld.example', 'wie@voorbeeld.example', 'nl', '2026-11-21', 'ACTIVE', '2026-11-21')");
        room.run(
                "INSERT INTO persona (id, public_id, person_id, name, public_one, created_at) VALUES (77, 77, 77, 'Wie', TRUE, '2026-11-21')");
        room.run(
                "INSERT INTO proposal (public_id, kind, target_id, persona_id, title, reason, text, base, state, changed_at)"
                        + " VALUES (5, 'METHOD', ?, 77, 'Beter', 'Daarom', '', '', 'WAITS', '2026-11-21')",
                room.id(GONE));
        assertEquals(
                List.of(Carried.whole("editorial.carried", 1)),
                room.desk.plan(EDITOR, FOLDER, GONE, KEPT).carried());
        room.merge(EDITOR, GONE, KEPT);
        assertEquals(room.id(KEPT), room.number("SELECT target_id FROM proposal WHERE public_id = 5"));
        List<?> mail =
                entities.createNativeQuery("SELECT body FROM outbox_mail").getResultList();
        assertEquals(1, mail.size());
        assertTrue(((String) mail.get(0)).contains("/mijn/voorstellen/5"), mail::toString);
        assertFalse(((String) mail.get(0)).contains("Genogram"), mail::toString);
    }

    private void experience(String slug, Long persona, String perspective, String status) {
        long number = room.number("SELECT COUNT(*) FROM experience") + 1;
        room.run(
                "INSERT INTO experience (public_id, method_id, persona_id, perspective, helped, status, created_at) VALUES (?, ?, "
                        + persona + ", ?, 'Iets', ?, '2026-11-20')",
                number,
                room.id(slug),
                perspective,
                status);
    }

    private void deployment(String slug, long organisation, String state, String checked) {
        long number = room.number("SELECT COUNT(*) FROM deployment") + 1;
        room.run(
                "INSERT INTO deployment (public_id, method_id, organisation_id, municipality, checked_on, state, refused_reason,"
                        + " created_at, changed_at) VALUES (?, ?, ?, 'Waterhoek', ?, ?, ?, '2026-11-20', '2026-11-20')",
                number,
                room.id(slug),
                organisation,
                checked,
                state,
                "REFUSED".equals(state) ? "Nee" : null);
    }
}
