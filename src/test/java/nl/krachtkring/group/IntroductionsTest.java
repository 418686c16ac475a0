package nl.krachtkring.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.ids.PersonaId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is asked to say hello, and until when. */
class IntroductionsTest extends RepositoryTest {

    private static final long WELCOME = 123_456_789_012_345L;

    private final Set<PersonaId> spoken = new HashSet<>();
    private GroupDesk desk;
    private Actor facilitator;
    private Actor member;
    private Actor outsider;
    private Introductions introductions;

    @BeforeEach
    void people() {
        desk = new GroupDesk(entities);
        facilitator = desk.person("Begeleider Bea");
        member = desk.person("Fatima");
        outsider = desk.person("Buiten");
        long group = desk.group("kring", GroupKind.OPEN, Joining.FREE, facilitator);
        desk.group("stil", GroupKind.HIDDEN, Joining.INVITATION, facilitator);
        desk.enrol(group, member);
        facilitator = desk.again(facilitator);
        member = desk.again(member);
        entities.createNativeQuery("UPDATE community_group SET welcome_id = ? WHERE slug = 'kring'")
                .setParameter(1, WELCOME)
                .executeUpdate();
        entities.clear();
        introductions = new Introductions(
                desk.repository,
                (discussion, persona) -> discussion == WELCOME && spoken.contains(persona),
                desk.clock);
    }

    @Test
    void member_is_asked_until_she_spoke() {
        assertTrue(asked(member, "kring"));
        assertTrue(asked(facilitator, "kring"));
        spoken.add(member.persona());
        assertFalse(asked(member, "kring"));
        assertTrue(asked(facilitator, "kring"));
    }

    @Test
    void member_who_closes_the_question_is_asked_no_more_and_the_others_are() {
        introductions.close(member, "kring");
        introductions.close(member, "kring");
        entities.flush();
        assertFalse(asked(member, "kring"));
        assertTrue(asked(facilitator, "kring"));
        assertEquals(1, desk.count("SELECT COUNT(*) FROM membership WHERE hello_closed_at IS NOT NULL"));
    }

    @Test
    void nobody_else_is_asked_or_can_close() {
        assertFalse(asked(outsider, "kring"));
        assertFalse(asked(Actor.anonymous(), "kring"));
        assertFalse(asked(facilitator, "stil"));
        assertThrows(NotAllowed.class, () -> introductions.close(outsider, "kring"));
        assertThrows(NotAllowed.class, () -> introductions.close(Actor.anonymous(), "kring"));
        assertThrows(NotFound.class, () -> introductions.close(outsider, "stil"));
        assertThrows(NotFound.class, () -> introductions.close(outsider, "nooit"));
    }

    @Test
    void closed_group_asks_nobody() {
        desk.care.close(facilitator, "kring", "Klaar");
        entities.flush();
        assertFalse(asked(member, "kring"));
        assertThrows(NotAllowed.class, () -> introductions.close(member, "kring"));
    }

    private boolean asked(Actor actor, String slug) {
        return introductions.isAsked(actor, desk.groups.bySlug(actor, slug));
    }
}
