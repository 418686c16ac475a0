package nl.krachtkring.site.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.group.GroupName;
import nl.krachtkring.group.Groups;
import nl.krachtkring.member.AccountFinder;
import nl.krachtkring.member.AccountView;
import nl.krachtkring.member.GroupModerators;
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
import nl.krachtkring.platform.access.RuleViolation;
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
    GroupModerators groupModerators;

    @Inject
    Groups groups;

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
    private List<GroupName> moderated;
    private final AccountForm form = new AccountForm();

    @PostConstruct
    void load() {
        view = finder.open(actor.get(), route.id(), pass()).orElseThrow(NotFound::new);
        decided = queries.of(actor.get(), persona(), language.locale());
        moderated = groups.names(view.moderated()).values().stream()
                .sorted(Comparator.comparing(GroupName::name))
                .toList();
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
     * Opens the dialog that asks why, and of which group.
     *
     * @param group the word in its address; empty to make her moderator of one more
     */
    public void chooseGroup(String group) {
        form.setGroup(group);
        PrimeFaces.current().executeScript("PF('groupDialog').show()");
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
        PrimeFaces.current()
                .executeScript("PF('roleDialog').hide();PF('groupDialog').hide();PF('measureDialog').hide()");
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

    /** Makes her moderator of the group, or no longer. */
    public void changeGroup() {
        formErrors.guard(() -> {
            Optional<GroupName> hers = moderated.stream()
                    .filter(group -> group.slug().equals(form.getGroup()))
                    .findFirst();
            if (hers.isPresent()) {
                groupModerators.take(actor.get(), view.account(), place(hers.get()), form.getGroupReason());
            } else {
                GroupName group = groups.living(form.getGroup())
                        .orElseThrow(() -> new RuleViolation("group", "site.admin.moderated.unknown"));
                groupModerators.give(actor.get(), view.account(), place(group), form.getGroupReason());
            }
            Redirect.saying("site.admin.role.done", view.own() ? "/mijn" : address());
        });
    }

    private static PlaceRef place(GroupName group) {
        return new PlaceRef(group.id());
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

    /** Where this account stays open for who found it. */
    String address() {
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
     * The groups of which she is moderator by name.
     *
     * @return by name
     */
    public List<GroupName> getModerated() {
        return moderated;
    }

    /**
     * Whether the group in the dialog is one of which she is moderator.
     *
     * @return whether it would be taken instead of given
     */
    public boolean isTaking() {
        return moderated.stream().anyMatch(group -> group.slug().equals(form.getGroup()));
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
