package nl.krachtkring.method.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Decided;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says, confirms and ends that an organisation works with a method, as tables of person × state. */
class DeploymentPolicyTest {

    private static final PersonId SAID = new PersonId(7);

    @ParameterizedTest(name = "{0}: visitor {1}, other {2}, who said it {3}, moderator {4}")
    @CsvSource({
        "UNCONFIRMED, yes,    yes,    yes, yes",
        "CONFIRMED,   yes,    yes,    yes, yes",
        "REFUSED,     absent, absent, yes, absent"
    })
    void read_by(DeploymentState state, String visitor, String other, String said, String moderator) {
        assertEquals(visitor, Decided.words(DeploymentPolicy.maySee(Actor.anonymous(), state, SAID)));
        assertEquals(other, Decided.words(DeploymentPolicy.maySee(Actors.outsider(8), state, SAID)));
        assertEquals(said, Decided.words(DeploymentPolicy.maySee(Actors.outsider(7), state, SAID)));
        assertEquals(
                moderator, Decided.words(DeploymentPolicy.maySee(Actors.with(9, SiteRole.MODERATOR), state, SAID)));
        assertEquals(visitor, Decided.words(DeploymentPolicy.maySee(Actor.anonymous(), state, null)));
    }

    @Test
    void said_by_confirmed_professionals_alone() {
        assertEquals("method.deployment.signIn", Decided.words(DeploymentPolicy.mayAdd(Actor.anonymous())));
        assertEquals("method.deployment.badge", Decided.words(DeploymentPolicy.mayAdd(Actors.outsider(7))));
        assertEquals("method.deployment.badge", Decided.words(DeploymentPolicy.mayAdd(badge("PARENT"))));
        assertEquals(
                "method.deployment.badge",
                Decided.words(DeploymentPolicy.mayAdd(Actors.with(7, SiteRole.ADMINISTRATOR))));
        assertEquals("yes", Decided.words(DeploymentPolicy.mayAdd(badge("PROFESSIONAL"))));
        assertEquals(
                "platform.silenced.text",
                Decided.words(DeploymentPolicy.mayAdd(Actors.silenced(badge("PROFESSIONAL")))));
    }

    @ParameterizedTest(name = "{0}: decides about another''s {1}, her own {2}; ends another''s {3}, her own {4}")
    @CsvSource({
        "visitor,       absent, absent,                absent, absent",
        "member,        absent, absent,                absent, yes",
        "contact,       yes,    yes,                   yes,    yes",
        "MODERATOR,     absent, absent,                absent, yes",
        "EDITOR,        absent, absent,                yes,    yes",
        "ADMINISTRATOR, yes,    method.deployment.own, yes,    yes"
    })
    void decided_and_ended_by(String who, String decides, String own, String ends, String endsOwn) {
        Actor actor = who(who);
        boolean speaks = who.equals("contact");
        PersonId other = new PersonId(8);
        assertEquals(decides, Decided.words(DeploymentPolicy.mayDecide(actor, other, speaks)));
        assertEquals(decides, Decided.words(DeploymentPolicy.mayDecide(actor, null, speaks)));
        assertEquals(own, Decided.words(DeploymentPolicy.mayDecide(actor, SAID, speaks)));
        assertEquals(ends, Decided.words(DeploymentPolicy.mayEnd(actor, other, speaks)));
        assertEquals(ends, Decided.words(DeploymentPolicy.mayEnd(actor, null, speaks)));
        assertEquals(endsOwn, Decided.words(DeploymentPolicy.mayEnd(actor, SAID, speaks)));
    }

    @Test
    void nobody_speaks_without_signing_in() {
        assertEquals("absent", Decided.words(DeploymentPolicy.mayDecide(Actor.anonymous(), SAID, true)));
        assertEquals("absent", Decided.words(DeploymentPolicy.mayEnd(Actor.anonymous(), SAID, true)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"visitor, absent", "member, absent", "ADMINISTRATOR, absent", "EDITOR, yes", "site, yes"})
    void whole_inventories_are_taken_in_by(String who, String decision) {
        assertEquals(decision, Decided.words(DeploymentPolicy.mayTakeIn(who(who))));
    }

    private static Actor who(String who) {
        return switch (who) {
            case "visitor" -> Actor.anonymous();
            case "site" -> Actor.system("test");
            case "member", "contact" -> Actors.outsider(SAID.value());
            default -> Actors.with(SAID.value(), SiteRole.valueOf(who));
        };
    }

    private static Actor badge(String kind) {
        return new Actor(SAID, new PersonaId(7), "Naam", Set.of(), Set.of(kind), Map.of(), 1L, null);
    }
}
