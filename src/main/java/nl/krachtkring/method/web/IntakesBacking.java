package nl.krachtkring.method.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import nl.krachtkring.method.intake.BringInventory;
import nl.krachtkring.method.intake.IntakeQueries;
import nl.krachtkring.method.intake.IntakeSummary;
import nl.krachtkring.method.intake.Intakes;
import nl.krachtkring.organisation.Organisations;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.settings.Settings;
import nl.krachtkring.platform.web.Dates;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Uploaded;

/** Files of inventories that editors brought, and the form for another one. */
@Named
@RequestScoped
public class IntakesBacking {

    @Inject
    IntakeQueries queries;

    @Inject
    Intakes intakes;

    @Inject
    Organisations known;

    @Inject
    CurrentActor actor;

    @Inject
    Settings settings;

    @Inject
    FormErrors formErrors;

    @Inject
    Clock clock;

    private List<IntakeSummary> all;
    private Part file;
    private String source;
    private String asOf;
    private String organisation;

    @PostConstruct
    void load() {
        all = queries.all(actor.get());
        asOf = Dates.today(clock.instant()).toString();
    }

    /** Takes the file and goes on with it. */
    public void bring() {
        formErrors.guard(() -> {
            BringInventory command = new BringInventory(
                    Uploaded.sent("file", "file", settings.uploadBytes()), organisation, source, day(asOf));
            Redirect.to("/redactie/inventarisatie/" + intakes.bring(actor.get(), command));
        });
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * The files that were brought.
     *
     * @return newest first
     */
    public List<IntakeSummary> getAll() {
        return all;
    }

    /**
     * Whose list a file can be.
     *
     * @return names by name
     */
    public List<String> getOrganisations() {
        return known.names();
    }

    /**
     * How large a file may be.
     *
     * @return in megabytes
     */
    public int getMegabytes() {
        return settings.uploadMegabytes();
    }

    /**
     * The file.
     *
     * @return null without one
     */
    public Part getFile() {
        return file;
    }

    /**
     * Takes the file; it is read when the form is sent.
     *
     * @param file as sent
     */
    public void setFile(Part file) {
        this.file = file;
    }

    /**
     * Where the list comes from.
     *
     * @return as typed
     */
    public String getSource() {
        return source;
    }

    /**
     * Takes where the list comes from.
     *
     * @param source as typed
     */
    public void setSource(String source) {
        this.source = source;
    }

    /**
     * On which day it was so.
     *
     * @return as typed; at first today
     */
    public String getAsOf() {
        return asOf;
    }

    /**
     * Takes on which day it was so.
     *
     * @param asOf as typed
     */
    public void setAsOf(String asOf) {
        this.asOf = asOf;
    }

    /**
     * Whose list it is.
     *
     * @return a name; empty for nobody's
     */
    public String getOrganisation() {
        return organisation;
    }

    /**
     * Takes whose list it is.
     *
     * @param organisation a name
     */
    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }
}
