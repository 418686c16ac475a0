package nl.krachtkring.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.member.ChangeProfile;
import nl.krachtkring.member.NamePlaces;
import nl.krachtkring.member.NameSkeletons;
import nl.krachtkring.member.NamesAround;
import nl.krachtkring.member.Profiles;
import nl.krachtkring.member.PublicNames;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.ids.PersonaId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a closed group nobody comes to bear the name of another, by whichever way; and who is outside isn't told who is in. */
class AlikeInGroupTest extends RepositoryTest {

    private GroupDesk desk;
    private Actor facilitator;
    private Actor jan;
    private Actor rose;

    @BeforeEach
    void closed_group_with_somebody_who_is_called_roos_there_alone() {
        desk = new GroupDesk(entities);
        facilitator = desk.person("Begeleider Bea");
        jan = desk.person("Jan");
        rose = desk.person("Fatima");
        desk.group("kring", GroupKind.CLOSED, Joining.REQUEST, facilitator);
        facilitator = desk.again(facilitator);
        new NameSkeletons(entities).start(null);
        letIn(rose, "Roos");
    }

    @Test
    void member_does_not_rename_herself_to_a_name_of_her_group() {
        letIn(jan, "Jan");
        assertEquals("member.name.alike", refused(jan, "Roos"));
        assertEquals("member.name.alike", refused(jan, "R0os"));
        rename(jan, "Janneke");
        assertEquals("Janneke", desk.personas.named(jan.persona().value()));
    }

    @Test
    void who_goes_by_another_name_in_the_group_is_free_in_her_public_one_and_told_nothing() {
        letIn(jan, "Schelp");
        rename(jan, "Roos");
        assertEquals("Roos", desk.personas.named(jan.persona().value()));
        Actor outsider = desk.person("Kees");
        rename(outsider, "Schelp");
    }

    @Test
    void name_that_somebody_has_already_may_stay_while_other_things_change() {
        letIn(jan, "Jan");
        entities.createNativeQuery("UPDATE persona SET skeleton = 'jan' WHERE name = 'Roos'")
                .executeUpdate();
        rename(jan, "Jan");
    }

    @Test
    void who_asks_to_be_let_in_hears_nothing_of_names_and_comes_in_under_one_of_her_own() {
        letIn(jan, "R0os");
        assertEquals(List.of("R0os 2", "Roos"), names());
        Actor third = desk.person("Kees");
        letIn(third, "Roos");
        assertEquals(List.of("R0os 2", "Roos", "Roos 3"), names());
    }

    @Test
    void two_who_wait_under_one_name_come_in_apart() {
        desk.service.join(jan, "kring", new JoinGroup("Iris", "Ja"));
        Actor third = desk.person("Kees");
        desk.service.join(third, "kring", new JoinGroup("Iris", "Ja"));
        letInAll();
        assertEquals(List.of("Iris", "Iris 2", "Roos"), names());
    }

    @Test
    void who_comes_in_at_once_hears_of_names_that_spoke_there_too() {
        long open = desk.group("open", GroupKind.OPEN, Joining.FREE, facilitator);
        PersonaId left = desk.personas.create(rose.person(), "Iris");
        NamePlaces talk = group -> group == open ? Set.of(left.value()) : Set.of();
        GroupNames names = new GroupNames(desk.personas, new NamesAround(List.of(talk)));
        assertEquals(
                "member.name.alike",
                assertThrows(RuleViolation.class, () -> names.chosen(jan, "Iris", open))
                        .key());
        assertFalse(names.chosen(jan, "Tulp", open).equals(jan.persona()));
    }

    private void letIn(Actor who, String name) {
        desk.service.join(who, "kring", new JoinGroup(name, "Ik woon hier"));
        letInAll();
    }

    private void letInAll() {
        entities.flush();
        desk
                .people
                .waiting(facilitator, desk.groups.bySlug(facilitator, "kring").facts())
                .stream()
                .map(RequestView::publicId)
                .sorted()
                .forEach(request -> desk.service.letIn(facilitator, "kring", request));
        entities.flush();
    }

    @SuppressWarnings("unchecked")
    private List<String> names() {
        return entities.createNativeQuery("SELECT n.name FROM membership m JOIN persona n ON n.id = m.persona_id"
                        + " WHERE m.role = 'MEMBER' ORDER BY n.name")
                .getResultList();
    }

    private String refused(Actor who, String name) {
        return assertThrows(RuleViolation.class, () -> rename(who, name)).key();
    }

    private void rename(Actor who, String name) {
        NamesAround around = new NamesAround(List.of(new GroupsOfName(entities)));
        new Profiles(entities, desk.personas, new PublicNames(desk.personas), around, desk.audit, desk.clock)
                .change(who, new ChangeProfile(name, Set.of()));
        entities.flush();
    }
}
