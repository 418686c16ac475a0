package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.TogetherTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.ids.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two decisions about one badge at the same moment, each in a transaction of its own: the first counts, the second finds it done. */
class TwoAtOneBadgeTest extends TogetherTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Hours clock = new Hours();
    private final AtomicInteger worked = new AtomicInteger();
    private PersonId gerda;
    private String link;

    @BeforeEach
    void somebodyAsks() {
        int number = NUMBER.incrementAndGet();
        link = committed(entities -> {
            BadgeRoom room = new BadgeRoom(entities, clock);
            String name = "Jeugdhulp De Kiezel " + number;
            gerda = room.accounts().person("gerda" + number + "@badge.example", "Gerda " + number);
            PersonId tom = room.accounts().person("tom" + number + "@badge.example", "Tom " + number);
            room.organisations().organisations().namedOrNew(name);
            room.organisations().contacts().load(Actor.system("test"), name, tom, "Teamleider");
            entities.flush();
            Actor actor = room.accounts().actor(room.accounts().signIns().start(gerda, false, "Firefox"));
            room.badges().ask(actor, new AskBadge("PROFESSIONAL", name, null, null, null));
            entities.flush();
            List<String> mails = room.accounts().mails();
            return mails.get(mails.size() - 1).replaceAll("(?s).*sleutel=(\\S+).*", "$1");
        });
    }

    @Test
    void two_clicks_confirm_once_and_tell_once() {
        assertBoth(together(confirming(), confirming()));
        assertEquals(1, worked.get());
        assertEquals(1, count("confirmed_at IS NOT NULL AND refused_at IS NULL"));
    }

    @Test
    void yes_before_no_is_yes() {
        assertBoth(together(confirming(), refusing()));
        assertEquals(1, worked.get());
        assertEquals(1, count("confirmed_at IS NOT NULL AND refused_at IS NULL"));
    }

    @Test
    void no_before_yes_is_no() {
        assertBoth(together(refusing(), confirming()));
        assertEquals(1, worked.get());
        assertEquals(1, count("confirmed_at IS NULL AND refused_at IS NOT NULL"));
    }

    private Consumer<EntityManager> confirming() {
        return entities -> note(new BadgeRoom(entities, clock).byMail().confirm(link));
    }

    private Consumer<EntityManager> refusing() {
        return entities -> note(new BadgeRoom(entities, clock).byMail().refuse(link, "Zij werkt hier niet."));
    }

    private void note(boolean done) {
        worked.addAndGet(done ? 1 : 0);
    }

    private long count(String condition) {
        return committed(entities -> number(
                entities, "SELECT COUNT(*) FROM badge WHERE person_id = " + gerda.value() + " AND " + condition));
    }

    private static void assertBoth(Ended ended) {
        assertEquals(new Ended(Optional.empty(), Optional.empty()), ended);
    }
}
