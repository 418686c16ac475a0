package nl.krachtkring.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.krachtkring.organisation.EditOrganisation;
import nl.krachtkring.organisation.OrganisationEditing;
import nl.krachtkring.organisation.OrganisationForm;
import nl.krachtkring.organisation.OrganisationPolicy;
import nl.krachtkring.organisation.OrganisationQueries;
import nl.krachtkring.organisation.OrganisationText;
import nl.krachtkring.organisation.OrganisationType;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** The form of an organisation. When somebody else changed it meanwhile, both texts stand on the page. */
@Named
@RequestScoped
public class OrganisationEditBacking {

    @Inject
    OrganisationQueries queries;

    @Inject
    OrganisationEditing editing;

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    Messages messages;

    @Inject
    FormErrors formErrors;

    private OrganisationForm form;
    private OrganisationForm theirs;
    private final TypedOrganisation typed = new TypedOrganisation();

    @PostConstruct
    void load() {
        String slug = route.textOrNull("slug");
        if (slug == null) {
            Access.require(OrganisationPolicy.mayEdit(actor.get()));
            return;
        }
        form = queries.form(actor.get(), slug);
        typed.take(form);
    }

    /** Keeps what was typed. */
    public void save() {
        formErrors.guard(() -> {
            EditOrganisation command = typed.command();
            String slug = form == null ? editing.add(actor.get(), command) : change(command);
            if (slug != null) {
                Redirect.saying("organisation.edit.done", "/organisaties/" + slug);
            }
        });
    }

    private String change(EditOrganisation command) {
        try {
            editing.change(actor.get(), form.slug(), typed.getVersion(), command);
            return form.slug();
        } catch (Conflict conflict) {
            theirs = queries.form(actor.get(), form.slug());
            typed.setVersion(theirs.version());
            return null;
        }
    }

    /**
     * The organisation as it stands.
     *
     * @return null for a new one
     */
    public OrganisationForm getForm() {
        return form;
    }

    /**
     * What somebody else made of it while this form was open.
     *
     * @return null when nobody did
     */
    public OrganisationText getTheirs() {
        return theirs == null ? null : theirs.text();
    }

    /**
     * The names that somebody else gave it, on one line.
     *
     * @return empty without any
     */
    public String getTheirNames() {
        return theirs == null
                ? ""
                : String.join(", ", theirs.getFormerLines().lines().toList())
                        + (theirs.text().shorts().isEmpty()
                                ? ""
                                : " · " + String.join(", ", theirs.text().shorts()));
    }

    /**
     * What is typed.
     *
     * @return the fields of the form
     */
    public TypedOrganisation getTyped() {
        return typed;
    }

    /**
     * The types to choose from.
     *
     * @return with their names
     */
    public List<Choice> getTypes() {
        return Arrays.stream(OrganisationType.values())
                .map(type ->
                        new Choice(type.word(), messages.get(type.key()), Objects.equals(type.word(), typed.getType())))
                .toList();
    }
}
