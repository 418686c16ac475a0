package nl.krachtkring.site.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.krachtkring.member.AccountFinder;
import nl.krachtkring.member.AccountView;
import nl.krachtkring.member.Roles;
import nl.krachtkring.moderation.ImposeMeasure;
import nl.krachtkring.moderation.MeasureKind;
import nl.krachtkring.moderation.MeasureQueries;
import nl.krachtkring.moderation.MeasureView;
import nl.krachtkring.moderation.Measures;
import nl.krachtkring.moderation.Reason;
import nl.krachtkring.moderation.Reasons;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;
import org.primefaces.PrimeFaces;

/** One account that was found for a reason: what it is, its roles, and what was decided about it. */
@Named
@RequestScoped
public class AdminAccountBacking {

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    Language language;

    @Inject
    AccountFinder finder;

    @Inject
    Roles roles;

    @Inject
    Measures measures;

    @Inject
    MeasureQueries queries;

    @Inject
    Reasons stored;

    @Inject
    FormErrors formErrors;

    private AccountView view;
    private List<MeasureView> decided;
    private final AccountForm form = new AccountForm();

    @PostConstruct
    void load() {
        view = finder.open(actor.get(), route.id(), pass()).orElseThrow(NotFound::new);
        decided = queries.of(actor.get(), persona(), language.locale());
    }

    /**
     * Opens the dialog that asks why.
     *
     * @param role to give or take
     */
    public void choose(SiteRole role) {
        form.setRole(role.name());
        PrimeFaces.current().executeScript("PF('roleDialog').show()");
    }

    /**
     * Opens the dialog for the statement of reasons.
     *
     * @param kind what to impose
     */
    public void begin(MeasureKind kind) {
        form.setKind(kind.name());
        PrimeFaces.current().executeScript("PF('measureDialog').show()");
    }

    /** Closes whichever dialog is open. */
    public void cancel() {
        PrimeFaces.current().executeScript("PF('roleDialog').hide();PF('measureDialog').hide()");
    }

    /** Gives the role, or takes it. */
    public void changeRole() {
        formErrors.guard(() -> {
            SiteRole role = SiteRole.valueOf(form.getRole());
            if (view.roles().contains(role)) {
                roles.take(actor.get(), view.account(), role, form.getReason());
            } else {
                roles.give(actor.get(), view.account(), role, form.getReason());
            }
            Redirect.saying("site.admin.role.done", view.own() ? "/mijn" : address());
        });
    }

    /** Imposes the silence or suspension. */
    public void impose() {
        formErrors.guard(() -> {
            MeasureKind kind = MeasureKind.valueOf(form.getKind());
            measures.impose(
                    actor.get(),
                    persona(),
                    new ImposeMeasure(kind, form.getMeasureReason(), form.getFacts(), day(form.getUntil())));
            Redirect.saying("moderation.measure.imposed.done", address());
        });
    }

    private PersonaId persona() {
        return finder.persona(actor.get(), route.id(), pass()).orElseThrow(NotFound::new);
    }

    private String address() {
        return route.getAddress() + "?inzage=" + pass();
    }

    private static String pass() {
        String given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("inzage");
        return given == null ? "" : given;
    }

    /** A day as the browser sends it; null for anything else, which the service refuses. */
    private static LocalDate day(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /**
     * The account.
     *
     * @return without groups, texts and other names
     */
    public AccountView getView() {
        return view;
    }

    /**
     * Silences and suspensions about it.
     *
     * @return newest first
     */
    public List<MeasureView> getDecided() {
        return decided;
    }

    /**
     * Every site role.
     *
     * @return in the order of the house
     */
    public SiteRole[] getRoles() {
        return SiteRole.values();
    }

    /**
     * What can be imposed.
     *
     * @return both kinds
     */
    public MeasureKind[] getKinds() {
        return MeasureKind.values();
    }

    /**
     * The stored reasons.
     *
     * @return in the language of the administrator
     */
    public List<Reason> getReasons() {
        return stored.all(language.locale());
    }

    /**
     * What was typed in a dialog.
     *
     * @return of this request
     */
    public AccountForm getForm() {
        return form;
    }
}
