package nl.krachtkring.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.krachtkring.given.Actors;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationPolicyTest {

    @ParameterizedTest
    @CsvSource({"EDITOR, ALLOWED", "ADMINISTRATOR, ALLOWED", "MODERATOR, ABSENT", "PRIVACY_OFFICER, ABSENT"})
    void a_role_edits_or_sees_no_form(SiteRole role, Decision.Kind expected) {
        assertEquals(expected, OrganisationPolicy.mayEdit(Actors.with(7, role)).kind());
    }

    @Test
    void members_facilitators_and_visitors_see_no_form() {
        assertEquals(Decision.absent(), OrganisationPolicy.mayEdit(Actor.anonymous()));
        assertEquals(Decision.absent(), OrganisationPolicy.mayEdit(Actors.outsider(7)));
        assertEquals(Decision.absent(), OrganisationPolicy.mayEdit(Actors.in(7, 3, PlaceRole.FACILITATOR)));
    }

    @Test
    void a_contact_person_tends_her_own_lines_while_she_speaks_and_nobody_elses() {
        PersonId contact = new PersonId(7);
        assertEquals(Decision.allow(), OrganisationPolicy.mayTend(Actors.outsider(7), contact, true));
        assertEquals(Decision.absent(), OrganisationPolicy.mayTend(Actors.outsider(7), contact, false));
        assertEquals(Decision.absent(), OrganisationPolicy.mayTend(Actors.outsider(8), contact, true));
        assertEquals(Decision.absent(), OrganisationPolicy.mayTend(Actor.anonymous(), contact, true));
        assertEquals(Decision.allow(), OrganisationPolicy.mayTend(Actors.with(8, SiteRole.EDITOR), contact, true));
        assertEquals(Decision.allow(), OrganisationPolicy.mayTend(Actors.with(8, SiteRole.EDITOR), contact, false));
    }

    @Test
    void content_files_are_loaded_by_the_site_itself() {
        assertEquals(Decision.allow(), OrganisationPolicy.mayEdit(Actor.system("content")));
    }
}
