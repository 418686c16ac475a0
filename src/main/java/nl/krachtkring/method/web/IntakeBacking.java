package nl.krachtkring.method.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.krachtkring.method.intake.IntakeField;
import nl.krachtkring.method.intake.IntakeQueries;
import nl.krachtkring.method.intake.IntakeState;
import nl.krachtkring.method.intake.IntakeView;
import nl.krachtkring.method.intake.Intakes;
import nl.krachtkring.method.intake.Outcome;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** One file of an inventory: its columns, its names, its lines with what would happen, and what came of it. */
@Named
@RequestScoped
public class IntakeBacking {

    private static final String COLUMNS = "kolommen";
    private static final String NAMES = "namen";
    private static final String LINES = "regels";
    private static final int SECONDS = 2;

    @Inject
    IntakeQueries queries;

    @Inject
    Intakes intakes;

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    Messages messages;

    @Inject
    FormErrors formErrors;

    private IntakeView view;
    private IntakeView.Preview preview;

    @PostConstruct
    void load() {
        view = queries.show(actor.get(), route.id());
        if (view.summary().state() == IntakeState.QUEUED) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseHeader("Refresh", Integer.toString(SECONDS));
        }
    }

    /** Says which column is which. */
    public void divide() {
        List<IntakeField> fields = view.columns().stream()
                .map(column ->
                        IntakeField.of(parameter("kolom-" + column.number())).orElse(null))
                .toList();
        formErrors.guard(() -> {
            intakes.divide(actor.get(), route.id(), fields);
            boolean known =
                    queries.preview(actor.get(), route.id(), null, 0).unknown().isEmpty();
            Redirect.to(known ? getAddress() : getAddress() + "?stap=" + NAMES);
        });
    }

    /** Has it read in. */
    public void start() {
        formErrors.guard(() -> {
            intakes.start(actor.get(), route.id(), parameter("gezien"));
            Redirect.to(getAddress());
        });
    }

    /** Throws the file away. */
    public void drop() {
        intakes.drop(actor.get(), route.id());
        Redirect.saying("method.intake.drop.done", "/redactie/inventarisatie");
    }

    /** Takes back what was read in. */
    public void undo() {
        intakes.undo(actor.get(), route.id());
        Redirect.saying("method.intake.undo.done", getAddress());
    }

    /**
     * What the page is about now.
     *
     * @return columns, names or lines while it is open; empty afterwards
     */
    public String getStep() {
        if (view.summary().state() != IntakeState.OPEN) {
            return "";
        }
        String asked = parameter("stap");
        if (!view.divided() || COLUMNS.equals(asked)) {
            return COLUMNS;
        }
        return NAMES.equals(asked) && !getPreview().unknown().isEmpty() ? NAMES : LINES;
    }

    /**
     * The message key of what the page is about now.
     *
     * @return a key of this room
     */
    public String getHeading() {
        String step = getStep();
        return step.isEmpty() ? view.summary().state().key() : "method.intake.step." + step;
    }

    /**
     * The file.
     *
     * @return never null
     */
    public IntakeView getView() {
        return view;
    }

    /**
     * What would happen.
     *
     * @return asked once
     */
    public IntakeView.Preview getPreview() {
        if (preview == null) {
            preview = queries.preview(actor.get(), route.id(), wanted(), after());
        }
        return preview;
    }

    private static Outcome wanted() {
        return Outcome.of(parameter("wat")).orElse(null);
    }

    private static int after() {
        String asked = parameter("na");
        return asked != null && asked.matches("[0-9]{1,7}") ? Integer.parseInt(asked) : 0;
    }

    /**
     * The address of the page.
     *
     * @return without query
     */
    public String getAddress() {
        return "/redactie/inventarisatie/" + view.summary().publicId();
    }

    /**
     * Where further lines are.
     *
     * @return null when there are none
     */
    public String getNext() {
        Integer next = getPreview().next();
        String only = wanted() == null ? "" : "wat=" + wanted().word() + "&";
        return next == null ? null : getAddress() + "?" + only + "na=" + next;
    }

    /**
     * By what lines can be chosen.
     *
     * @return all, and each outcome with its number
     */
    public List<Option> getOutcomes() {
        List<Option> options = new ArrayList<>();
        options.add(new Option(getAddress(), messages.get("method.intake.lines.all"), wanted() == null));
        for (Outcome one : Outcome.values()) {
            String label = messages.with(
                    "method.intake.lines.of",
                    new Object[] {messages.get(one.key()), getPreview().counts().get(one.ordinal())});
            options.add(new Option(getAddress() + "?wat=" + one.word(), label, wanted() == one));
        }
        return options;
    }

    /**
     * The fields that a column can be.
     *
     * @return in their order
     */
    public List<IntakeField> getFields() {
        return Arrays.asList(IntakeField.values());
    }

    /**
     * Whether a column stands as a field: as just sent, else as it was said.
     *
     * @param column of the file
     * @param field one of the fields
     * @return true for the one that is chosen
     */
    public boolean chosen(IntakeView.Column column, IntakeField field) {
        String sent = parameter("kolom-" + column.number());
        return sent == null ? column.field() == field : field.word().equals(sent);
    }

    /**
     * What stands after the import was undone.
     *
     * @return by line
     */
    public List<IntakeView.Stayed> getStayed() {
        return queries.stayed(actor.get(), route.id());
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }
}
