package nl.krachtkring.method.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.web.KeptDraft;
import nl.krachtkring.editorial.PartChange;
import nl.krachtkring.editorial.ProposalForm;
import nl.krachtkring.editorial.ProposalPlace;
import nl.krachtkring.editorial.ProposalQueries;
import nl.krachtkring.editorial.ProposalState;
import nl.krachtkring.editorial.Proposals;
import nl.krachtkring.editorial.WriteProposal;
import nl.krachtkring.method.MethodField;
import nl.krachtkring.method.MethodForm;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/**
 * The form of a method: for who proposes a new one or a change, and for an editor who mends what waits. What was typed is read from the
 * request and not from the inputs, since a proposal may be unfinished.
 */
@Named
@RequestScoped
public class MethodFormBacking {

    /** The empty row below those that are filled; once it is kept, another one follows. */
    private static final int MORE = 1;

    private static final String REASON = WriteProposal.REASON;

    @Inject
    Proposals proposals;

    @Inject
    ProposalQueries queries;

    @Inject
    ProposeSheet sheet;

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    FormErrors errors;

    @Inject
    HttpServletRequest request;

    private ProposalPlace place;
    private ProposalForm form;
    private Map<String, String> kept;
    private Map<String, String> standing;
    private Map<String, String> typed;
    private String mark;
    private List<PartChange> theirs = List.of();

    @PostConstruct
    void load() {
        Long number = route.textOrNull("id") == null ? null : route.id();
        place = new ProposalPlace(ContributionKind.METHOD, route.textOrNull("slug"), number);
        form = queries.form(actor.get(), place);
        kept = MethodForm.fill(form.text());
        standing = form.page() == null ? Map.of() : MethodForm.fill(form.page().source());
        mark = form.mark();
        typed = new LinkedHashMap<>(kept);
        typed.put(REASON, form.reason());
        if (FacesContext.getCurrentInstance().isPostback()) {
            Access.require(actor.get().maySpeak());
            typed.clear();
            request.getParameterMap().forEach((input, values) -> typed.put(input, String.join(",", values)));
            mark = typed.getOrDefault("mark", "");
        }
    }

    /** Keeps what was typed and stays. */
    public void keep() {
        errors.guard(() -> {
            Long number = save();
            if (number != null) {
                Redirect.saying("contribution.draft.done", "/werkwijzen/voorstel/" + number);
            }
        });
    }

    /** Keeps what was typed and shows what it changes. */
    public void preview() {
        errors.guard(() -> {
            Long number = save();
            if (number != null) {
                Redirect.to("/mijn/voorstellen/" + number);
            }
        });
    }

    /** Keeps what was typed and offers it. */
    public void offer() {
        errors.guard(() -> {
            Long number = save();
            if (number != null) {
                proposals.offer(actor.get(), number);
                Redirect.saying("editorial.proposal.offered.done", "/mijn/voorstellen/" + number);
            }
        });
    }

    /** Keeps what an editor mended. */
    public void mend() {
        errors.guard(() -> {
            Long number = save();
            if (number != null) {
                Redirect.saying("editorial.proposal.mended.done", "/redactie/voorstellen/" + number);
            }
        });
    }

    /** Null when somebody else changed it meanwhile: then the page shows both. */
    private Long save() {
        String text = MethodForm.text(this::typed, rows());
        WriteProposal written = new WriteProposal(typed("title"), typed(REASON), text);
        try {
            return proposals.keep(actor.get(), place, mark, written);
        } catch (Conflict conflict) {
            theirs = queries.compare(ContributionKind.METHOD, form.text(), text);
            mark = form.mark();
            return null;
        }
    }

    /** The days on which a page was and will be gone through are for editors to say. */
    private String typed(String input) {
        boolean editors = !isMending() && Set.of("checkedOn", "reviewBefore").contains(input);
        return editors ? kept.get(input) : typed.get(input);
    }

    private int rows() {
        return typed.keySet().stream()
                .map(input -> input.split("-"))
                .filter(parts -> parts.length == 3 && parts[1].matches("\\d{1,2}"))
                .mapToInt(parts -> Integer.parseInt(parts[1]) + 1)
                .max()
                .orElse(0);
    }

    /**
     * The rows to draw for a field.
     *
     * @param field one with rows
     * @return the number of the last one, from 0
     */
    public int lastRow(MethodField field) {
        int filled = (int) IntStream.range(0, rows())
                .filter(row -> field.inner().stream().anyMatch(name -> typed.containsKey(field.input(row, name))))
                .count();
        boolean postback = FacesContext.getCurrentInstance().isPostback();
        return (postback ? filled : filled + MORE) - 1;
    }

    /**
     * What can be chosen.
     *
     * @param name of a field
     * @return labels, with what is chosen
     */
    public List<Option> choices(String name) {
        return sheet.choices(name, Set.of(typed.getOrDefault(name, "").split(",")));
    }

    /**
     * What can be chosen in a group or row.
     *
     * @param within the name of an input in it
     * @return labels
     */
    public List<Option> choicesWithin(String within) {
        return sheet.choicesWithin(within);
    }

    /**
     * How an input in a group or row is typed.
     *
     * @param within its name
     * @return LINE, DAY, NUMBER or CHOICE
     */
    public String control(String within) {
        return ProposeSheet.control(within);
    }

    /**
     * The parts of the form.
     *
     * @return in their order
     */
    public List<ProposeSheet.Part> getParts() {
        return sheet.parts(isMending());
    }

    /**
     * Whether a part of the form is open: the first ones of a new page, what says something else than the page, and what is wrong.
     *
     * @param name of the part
     * @return the value of the attribute; null for a part to be opened
     */
    public String opened(String name) {
        boolean first = form.page() == null && Set.of("name", "short").contains(name);
        return first || changed(name) || ProposeParts.faulty(name) ? "open" : null;
    }

    /**
     * Whether a part says something else than the page as it stands.
     *
     * @param name of the part
     * @return true for everything that is filled of a new page
     */
    public boolean changed(String name) {
        return ProposeParts.changed(name, standing, typed);
    }

    /**
     * Whether an editor mends what waits.
     *
     * @return false for its writer
     */
    public boolean isMending() {
        return form.state() == ProposalState.WAITS;
    }

    /**
     * Whether an answer is required now: when it is offered, and on the screen for who reads it, but not when it is kept.
     *
     * @return false while a form that is only kept is checked
     */
    public boolean isDemanded() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.PROCESS_VALIDATIONS
                || KeptDraft.typed("offer") != null;
    }

    /**
     * The proposal as it is kept.
     *
     * @return never null
     */
    public ProposalForm getForm() {
        return form;
    }

    /**
     * What stands in each input.
     *
     * @return by its name
     */
    public Map<String, String> getTyped() {
        return typed;
    }

    /**
     * What goes with the form.
     *
     * @return as {@link ProposalForm#mark}
     */
    public String getMark() {
        return mark;
    }

    /**
     * Where what was typed differs from what somebody else made of it meanwhile.
     *
     * @return empty when nobody did
     */
    public List<PartChange> getTheirs() {
        return theirs;
    }
}
