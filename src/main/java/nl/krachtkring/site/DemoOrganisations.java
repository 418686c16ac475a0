package nl.krachtkring.site;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import nl.krachtkring.organisation.ContactPersons;
import nl.krachtkring.organisation.OrganisationEditing;
import nl.krachtkring.organisation.OrganisationFile;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.content.FrontMatter;

/** The organisations of the demo and who speaks for them. */
@Singleton
public class DemoOrganisations {

    private final OrganisationEditing editing;
    private final ContactPersons contacts;

    @Inject
    DemoOrganisations(OrganisationEditing editing, ContactPersons contacts) {
        this.editing = editing;
        this.contacts = contacts;
    }

    /** Before the people, whose badges name them. */
    void load(List<FrontMatter> organisations, Actor system) {
        organisations.forEach(one -> editing.load(system, OrganisationFile.parse(one)));
    }

    /** After the people. */
    void loadContacts(List<FrontMatter> organisations, DemoCast cast, Actor system) {
        for (FrontMatter one : organisations) {
            for (FrontMatter contact : one.groups("contacts")) {
                contacts.load(
                        system, one.required("name"), cast.person(contact.required("key")), contact.required("task"));
            }
        }
    }
}
