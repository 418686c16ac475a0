package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.ids.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An identity at an organisation opens one account: that of who linked it. */
class LinkedIdentitiesTest extends RepositoryTest {

    private static final ProvenIdentity THERE =
            new ProvenIdentity("gemeente", "https://inloggen.gemeente.example", "anna-1", null, null);

    private final Hours clock = new Hours();
    private AccountRoom room;
    private PersonId anna;
    private PersonId bea;

    @BeforeEach
    void people() {
        room = new AccountRoom(entities, clock);
        anna = room.person("anna@voorbeeld.example", "Anna");
        bea = room.person("bea@voorbeeld.example", "Bea");
        flushAndClear();
    }

    @Test
    void identity_opens_the_account_that_linked_it_and_its_owner_is_told() {
        link(anna);
        assertEquals(Optional.of(anna), room.identities().ownerOf(THERE));
        assertEquals(1, room.mails().size());
        assertEquals("gemeente", own(anna).get(0).name());
        assertEquals(List.of(), own(bea));
    }

    @Test
    void linking_twice_is_linking_once() {
        link(anna);
        link(anna);
        assertEquals(1, own(anna).size());
        assertEquals(1, room.mails().size());
    }

    @Test
    void identity_of_somebody_else_is_refused_and_changes_nothing() {
        link(anna);
        ProviderTrouble taken = assertThrows(ProviderTrouble.class, () -> link(bea));
        assertEquals(ProviderTrouble.Kind.TAKEN, taken.kind());
        assertEquals(Optional.of(anna), room.identities().ownerOf(THERE));
        assertEquals(List.of(), own(bea));
    }

    @Test
    void visitor_links_and_sees_nothing() {
        LinkedIdentities identities = room.identities();
        assertThrows(NotFound.class, () -> identities.link(Actor.anonymous(), THERE));
        assertThrows(NotFound.class, () -> identities.list(Actor.anonymous()));
        assertThrows(NotFound.class, () -> identities.unlink(Actor.anonymous(), 1));
    }

    @Test
    void removed_identity_opens_nothing_and_is_free() {
        link(anna);
        long id = own(anna).get(0).publicId();
        assertThrows(NotFound.class, () -> room.identities().unlink(actor(bea), id));
        room.identities().unlink(actor(anna), id);
        flushAndClear();
        assertTrue(room.identities().ownerOf(THERE).isEmpty());
        link(bea);
        assertEquals(Optional.of(bea), room.identities().ownerOf(THERE));
    }

    @Test
    void identity_that_waits_for_an_address_opens_nothing_until_it_is_confirmed() {
        room.identities().offer(anna, THERE);
        flushAndClear();
        assertTrue(room.identities().ownerOf(THERE).isEmpty());
        assertEquals(List.of(), own(anna));
        room.identities().confirm(anna);
        flushAndClear();
        assertEquals(Optional.of(anna), room.identities().ownerOf(THERE));
    }

    @Test
    void identity_that_was_linked_by_another_meanwhile_is_dropped() {
        room.identities().offer(anna, THERE);
        flushAndClear();
        link(bea);
        room.identities().confirm(anna);
        flushAndClear();
        assertEquals(Optional.of(bea), room.identities().ownerOf(THERE));
        assertEquals(List.of(), own(anna));
    }

    @Test
    void registering_again_with_a_password_leaves_nothing_waiting() {
        room.identities().offer(anna, THERE);
        room.identities().withdraw(anna);
        flushAndClear();
        room.identities().confirm(anna);
        assertTrue(room.identities().ownerOf(THERE).isEmpty());
    }

    private void link(PersonId person) {
        room.identities().link(actor(person), THERE);
        flushAndClear();
    }

    private List<IdentityView> own(PersonId person) {
        return room.identities().list(actor(person));
    }

    private Actor actor(PersonId person) {
        return room.actor(room.signIns().start(person, false, "Firefox"));
    }
}
