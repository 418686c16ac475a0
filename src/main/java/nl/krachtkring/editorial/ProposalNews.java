package nl.krachtkring.editorial;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.krachtkring.contribution.ProposalDecided;
import nl.krachtkring.member.Contact;
import nl.krachtkring.member.People;
import nl.krachtkring.member.Personas;
import nl.krachtkring.organisation.ContactPersons;
import nl.krachtkring.organisation.Organisations;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.mail.Outbox;
import nl.krachtkring.platform.settings.Settings;

/** Tells who must know of a proposal. */
@Singleton
class ProposalNews {

    private final People people;
    private final Outbox outbox;
    private final Settings settings;
    private final Personas personas;
    private final Organisations organisations;
    private final ContactPersons contacts;
    private final Event<ProposalDecided> decided;

    @Inject
    ProposalNews(
            People people,
            Personas personas,
            Organisations organisations,
            ContactPersons contacts,
            Outbox outbox,
            Settings settings,
            Event<ProposalDecided> decided) {
        this.people = people;
        this.personas = personas;
        this.organisations = organisations;
        this.contacts = contacts;
        this.decided = decided;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** To the editors, except who wrote it. */
    void waits(PersonId writer) {
        people.withRole(SiteRole.EDITOR).stream()
                .filter(editor -> !editor.equals(writer))
                .flatMap(editor -> people.contact(editor).stream())
                .filter(Contact::active)
                .forEach(editor -> mail(editor, "editorial.mail.waits", "/redactie"));
    }

    /** To who wrote it, unless she decided herself; and to who speaks for the organisation that looks after the page. */
    void decided(Proposal proposal, EditedPage page, PersonId editor, Instant now) {
        PersonId writer = personas.personOf(new PersonaId(proposal.personaId())).orElse(null);
        if (writer != null && !writer.equals(editor)) {
            decided.fire(new ProposalDecided(writer, proposal.id(), now));
            people.contact(writer)
                    .filter(Contact::active)
                    .ifPresent(to -> mail(to, "editorial.mail.decided", "/mijn/voorstellen/" + proposal.publicId()));
        }
        if (page != null) {
            owners(page).stream()
                    .filter(owner -> !owner.equals(writer) && !owner.equals(editor))
                    .flatMap(owner -> people.contact(owner).stream())
                    .filter(Contact::active)
                    .forEach(owner -> mail(owner, "editorial.mail.changed", page.address()));
        }
    }

    /** Two pages are one: to who has a proposal about the one that went, and to who speaks for the organisations that look after them. */
    void merged(EditedPage kept, EditedPage gone, List<Proposal> open, PersonId editor) {
        Map<PersonId, String> leads = new LinkedHashMap<>();
        open.forEach(proposal -> personas.personOf(new PersonaId(proposal.personaId()))
                .ifPresent(writer -> leads.putIfAbsent(writer, "/mijn/voorstellen/" + proposal.publicId())));
        Stream.of(kept, gone)
                .flatMap(page -> owners(page).stream())
                .forEach(owner -> leads.putIfAbsent(owner, kept.address()));
        leads.remove(editor);
        leads.forEach((person, lead) -> people.contact(person)
                .filter(Contact::active)
                .ifPresent(to -> mail(to, "editorial.mail.merged", lead)));
    }

    private List<PersonId> owners(EditedPage page) {
        return page.owner().isEmpty()
                ? List.of()
                : organisations.named(page.owner()).map(contacts::speaking).orElse(List.of());
    }

    private void mail(Contact to, String template, String path) {
        outbox.queue(to.mail(template, List.of(settings.baseUrl() + path, settings.getName())));
    }
}
