package nl.krachtkring.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nl.krachtkring.given.TogetherTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request that is taken back while a facilitator decides, each in a transaction of its own. */
class WithdrawnMeanwhileTest extends TogetherTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private String slug;
    private Actor facilitator;
    private Actor member;
    private long request;

    @BeforeEach
    void somebodyAsks() {
        int number = NUMBER.incrementAndGet();
        slug = "kring-" + number;
        request = committed(entities -> {
            GroupDesk desk = new GroupDesk(entities);
            facilitator = desk.person("Begeleider " + number);
            member = desk.person("Vraagster " + number);
            desk.group(slug, GroupKind.CLOSED, Joining.REQUEST, facilitator);
            facilitator = desk.again(facilitator);
            desk.service.join(member, slug, new JoinGroup("Vraagster " + number, "Ik woon hier"));
            return desk.count("SELECT r.public_id FROM join_request r WHERE r.person_id = "
                    + member.person().value());
        });
    }

    @Test
    void who_takes_it_back_first_is_not_let_in() {
        assertConflict("group.request.withdrawn", together(withdrawing(), lettingIn()));
        assertEquals(0, memberships());
        assertEquals("WITHDRAWN", state());
    }

    @Test
    void who_is_let_in_first_hears_that_it_was_decided() {
        assertConflict("group.request.decided", together(lettingIn(), withdrawing()));
        assertEquals(1, memberships());
        assertEquals("ACCEPTED", state());
    }

    @Test
    void two_facilitators_who_let_in_at_once_make_one_membership() {
        assertConflict("group.request.decided", together(lettingIn(), lettingIn()));
        assertEquals(1, memberships());
    }

    @Test
    void one_who_lets_in_and_one_who_refuses_at_once_make_one_decision() {
        Consumer<EntityManager> refusing =
                entities -> new GroupDesk(entities).service.refuse(facilitator, slug, request);
        assertConflict("group.request.decided", together(refusing, lettingIn()));
        assertEquals(0, memberships());
        assertEquals("REFUSED", state());
    }

    private Consumer<EntityManager> withdrawing() {
        return entities -> new GroupDesk(entities).service.withdraw(member, slug);
    }

    private Consumer<EntityManager> lettingIn() {
        return entities -> new GroupDesk(entities).service.letIn(facilitator, slug, request);
    }

    private static void assertConflict(String key, Ended ended) {
        assertTrue(ended.first().isEmpty(), ended::toString);
        assertEquals(
                key,
                assertInstanceOf(Conflict.class, ended.second().orElseThrow()).key());
    }

    private long memberships() {
        return committed(entities -> number(
                entities,
                "SELECT COUNT(*) FROM membership WHERE person_id = "
                        + member.person().value()));
    }

    private String state() {
        return committed(entities ->
                (String) entities.createNativeQuery("SELECT state FROM join_request WHERE public_id = " + request)
                        .getSingleResult());
    }
}
