package nl.krachtkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.krachtkring.method.intake.IntakeQueries;
import nl.krachtkring.method.intake.IntakeView;
import nl.krachtkring.method.intake.Intakes;
import nl.krachtkring.method.intake.NameChoice;
import nl.krachtkring.organisation.Organisations;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** Names in the file of an inventory that nobody knows: who is meant by each. */
@Named
@RequestScoped
public class IntakeNamesPart {

    private static final int MOST = 30;
    private static final String SAME = "zelfde-";
    private static final String OTHERWISE = "anders-";
    private static final String METHOD = "werkwijze";

    @Inject
    IntakeQueries queries;

    @Inject
    Intakes intakes;

    @Inject
    Organisations organisations;

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    Messages messages;

    @Inject
    FormErrors formErrors;

    private List<IntakeView.UnknownName> unknown;
    private String wrong;

    /** Keeps what was said of the names, and goes on. */
    public void name() {
        formErrors.guard(() -> {
            try {
                intakes.name(actor.get(), route.id(), choices(), parameter("allemaal") != null);
            } catch (RuleViolation refused) {
                wrong = (String) refused.values()[0];
                throw refused;
            }
            Redirect.to(route.getAddress());
        });
    }

    private static List<NameChoice> choices() {
        List<NameChoice> choices = new ArrayList<>();
        for (int i = 0; i < MOST && parameter("naam-" + i) != null; i++) {
            choices.add(new NameChoice(
                    METHOD.equals(parameter("soort-" + i)),
                    parameter("naam-" + i),
                    parameter(SAME + i),
                    parameter(OTHERWISE + i)));
        }
        return choices;
    }

    private List<IntakeView.UnknownName> all() {
        if (unknown == null) {
            unknown = queries.preview(actor.get(), route.id(), null, 0).unknown();
        }
        return unknown;
    }

    /**
     * The names that are asked now.
     *
     * @return at most thirty; the others come when these have an answer
     */
    public List<IntakeView.UnknownName> getUnknown() {
        return all().stream().limit(MOST).toList();
    }

    /**
     * How many organisations nobody knows.
     *
     * @return a number
     */
    public long getNewOrganisations() {
        return all().stream().filter(one -> !one.method()).count();
    }

    /**
     * Whether there are so many new organisations that one answer for all of them helps.
     *
     * @return true for two and more
     */
    public boolean isManyNew() {
        return getNewOrganisations() > 1;
    }

    /**
     * Names of methods, to complete what is typed.
     *
     * @return by name
     */
    public List<String> getMethodNames() {
        return queries.methodNames();
    }

    /**
     * Names of organisations, to complete what is typed.
     *
     * @return by name
     */
    public List<String> getOrganisationNames() {
        return organisations.names();
    }

    /**
     * What was typed in a form that came back.
     *
     * @param name of the input
     * @param number of the row
     * @return empty without anything
     */
    public String typed(String name, int number) {
        String sent = parameter(name + number);
        return sent == null ? "" : sent;
    }

    /**
     * What is wrong with what was typed in a row.
     *
     * @param number of the row
     * @return empty when nothing is
     */
    public String wrong(int number) {
        String sent = typed(SAME, number).strip();
        return wrong != null && wrong.equals(sent)
                ? messages.with("method.intake.names.unknown", new Object[] {sent})
                : "";
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }
}
