package nl.krachtkring.method.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.ActorBuilder;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonaId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for a contact person waits for her alone, and costs nobody else a statement. */
class WaitingDeploymentsTest extends RepositoryTest {

    private static final Actor GERDA = InventoryRoom.professional(InventoryRoom.GERDA);
    private static final Actor TOM = InventoryRoom.professional(InventoryRoom.TOM);

    private final Hours clock = new Hours();
    private InventoryRoom room;

    @BeforeEach
    void people() {
        room = new InventoryRoom(entities, clock);
    }

    @Test
    void only_who_speaks_for_the_organisation_today_is_told_and_can_decide_about_all_of_it() {
        room.deployments().add(GERDA, said("Waterhoek"));
        taken(room.brug, "Elders");
        assertEquals(List.of("Waterhoek"), waiting(TOM));
        room.desk().open(TOM, lines(TOM).get(0).publicId());
        for (Actor other : List.of(
                GERDA,
                Actors.outsider(7_000_703),
                Actors.with(7_000_704, SiteRole.ADMINISTRATOR),
                Actors.with(7_000_705, SiteRole.EDITOR),
                Actor.anonymous())) {
            assertEquals(List.of(), waiting(other), other::label);
        }
        room.run("UPDATE contact_person SET until_on = '2026-11-21'");
        assertEquals(List.of("Waterhoek"), waiting(TOM), "the last day counts");
        room.run("UPDATE contact_person SET until_on = '2026-11-20'");
        assertEquals(List.of(), waiting(TOM));
    }

    @Test
    void it_waits_until_somebody_decides_and_again_a_year_later() {
        room.deployments().add(GERDA, said("Waterhoek"));
        room.desk().confirm(TOM, lines(TOM).get(0).publicId());
        assertEquals(List.of(), waiting(TOM));
        clock.pass(Duration.ofDays(364));
        assertEquals(List.of(), waiting(TOM));
        clock.pass(Duration.ofDays(1));
        assertEquals(List.of("Waterhoek"), waiting(TOM));
        assertTrue(lines(TOM).get(0).isStale(LocalDate.of(2027, 11, 21)));
        room.desk().end(TOM, lines(TOM).get(0).publicId(), null);
        assertEquals(List.of(), waiting(TOM));
        taken(room.kiezel, "Elders");
        room.desk().refuse(TOM, lines(TOM).get(0).publicId(), "Nooit gedaan.");
        assertEquals(List.of(), waiting(TOM));
        taken(room.kiezel, "Hier");
        room.run("UPDATE working_method SET status = 'HIDDEN'");
        assertEquals(List.of(), waiting(TOM), "nobody reads that method");
    }

    @Test
    void what_nobody_confirmed_comes_first() {
        room.deployments().add(TOM, said("Aan zee"));
        clock.pass(Duration.ofDays(365));
        taken(room.kiezel, "Waterhoek");
        assertEquals(List.of("Waterhoek", "Aan zee"), waiting(TOM));
    }

    @Test
    void who_speaks_for_nobody_costs_no_statement() {
        flushAndClear();
        statements().forget();
        Actor reader = new ActorBuilder(null)
                .signedIn(InventoryRoom.GERDA, new PersonaId(1), "Gerda", 1)
                .lacks("contact-person")
                .build();
        assertEquals(List.of(), waiting(reader));
        assertEquals(List.of(), waiting(Actor.anonymous()));
        assertEquals(0, statements().sent().size());
        assertEquals(List.of(), waiting(TOM));
        assertEquals(1, statements().sent().size());
    }

    private List<String> waiting(Actor actor) {
        return lines(actor).stream().map(line -> line.text().municipality()).toList();
    }

    private List<DeploymentLine> lines(Actor actor) {
        entities.flush();
        return room.waiting().of(actor);
    }

    private void taken(long organisation, String municipality) {
        DeploymentText text = new DeploymentText(
                municipality,
                null,
                null,
                Set.of(),
                Set.of(),
                null,
                "Inventarisatie",
                clock.instant().atZone(clock.getZone()).toLocalDate());
        room.taken()
                .add(
                        Actors.with(7_000_705, SiteRole.EDITOR),
                        null,
                        List.of(new TakenDeployments.Taken(room.genogram, organisation, text)));
    }

    private static AddDeployment said(String municipality) {
        return new AddDeployment("genogram", municipality, List.of("school"), List.of("groep"), "elke-week", "2021");
    }
}
