package nl.krachtkring.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtkring.moderation.Act;
import nl.krachtkring.moderation.CaseLooks;
import nl.krachtkring.moderation.CaseView;
import nl.krachtkring.moderation.Decisions;
import nl.krachtkring.moderation.Judgement;
import nl.krachtkring.moderation.ModerationPolicy;
import nl.krachtkring.moderation.Queue;
import nl.krachtkring.moderation.QueuePage;
import nl.krachtkring.moderation.Reason;
import nl.krachtkring.moderation.Reasons;
import nl.krachtkring.moderation.ReportView;
import nl.krachtkring.moderation.Reports;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** The queue: a list, and beside it one case to decide. */
@Named
@RequestScoped
public class QueueBacking {

    private static final String ADDRESS = "/moderatie";
    private static final Pattern SHOWN = Pattern.compile("[0-9]{15}(?:,[0-9]{15}){0,24}");

    @Inject
    CurrentActor actor;

    @Inject
    Language language;

    @Inject
    Route route;

    @Inject
    Queue queue;

    @Inject
    Decisions decisions;

    @Inject
    CaseLooks looks;

    @Inject
    Reports reports;

    @Inject
    Reasons reasons;

    @Inject
    FormErrors errors;

    private QueuePage list;
    private List<ReportView> pageReports;
    private CaseView view;
    private String reason;
    private String words;
    private String lookReason;
    private int version;

    @PostConstruct
    void load() {
        Long last = route.numberOrNull("na");
        long after = last == null ? 0 : last;
        list = isDecidedShown() ? queue.decided(actor.get(), after) : queue.waiting(actor.get(), after);
        pageReports = isDecidedShown() ? List.of() : queue.pageReports(actor.get(), shown());
        Long opened = route.numberOrNull("zaak");
        if (opened != null) {
            view = queue.show(actor.get(), opened, language.locale());
            version = view.version();
            requireSameVersion();
        }
    }

    /** Somebody else decided meanwhile: the buttons of then are gone from the page, so it is said here. */
    private void requireSameVersion() {
        String seen = parameters().get("version");
        if (seen != null && !seen.equals(String.valueOf(version))) {
            throw new Conflict("moderation.late.decided");
        }
    }

    /**
     * Whether what works on the whole site is hers too: measures about people and seals on names.
     *
     * @return false for a moderator of groups alone
     */
    public boolean isSiteWide() {
        return ModerationPolicy.mayHandlePages(actor.get()).allowed();
    }

    /** A waiting text appears, or a reported one stays. */
    public void approve() {
        decide(Act.APPROVE);
    }

    /** A waiting text goes back to its author. */
    public void giveBack() {
        decide(Act.RETURN);
    }

    /** A published text is taken away. */
    public void hide() {
        decide(Act.HIDE);
    }

    /** What was taken away comes back. */
    public void restore() {
        decide(Act.RESTORE);
    }

    /** A second look leaves the decision as it is. */
    public void uphold() {
        decide(Act.UPHOLD);
    }

    /** Puts it away as spam. */
    public void spam() {
        decide(Act.SPAM);
    }

    /**
     * Ends a report on a page.
     *
     * @param report which
     */
    public void handle(ReportView report) {
        reports.handle(actor.get(), report.publicId());
        Redirect.saying("moderation.handled.done", ADDRESS);
    }

    /** Says why a case of a group that the moderator is no member of is read. */
    public void look() {
        errors.guard(() -> {
            looks.give(actor.get(), view.item().publicId(), lookReason);
            Redirect.to(address(view.item().publicId()));
        });
    }

    private void decide(Act act) {
        errors.guard(() -> {
            decisions.decide(actor.get(), new Judgement(view.item().publicId(), version, act, reason, words));
            Redirect.saying("moderation.decided." + act.name().toLowerCase(Locale.ROOT) + ".done", ADDRESS);
        });
    }

    /**
     * The cases beside the open one.
     *
     * @return a page of the list
     */
    public QueuePage getList() {
        return list;
    }

    /**
     * Reports on pages.
     *
     * @return what nobody handled yet; empty beside decided cases
     */
    public List<ReportView> getPageReports() {
        return pageReports;
    }

    /**
     * Whether the reports on pages come before the cases.
     *
     * @return true when somebody may be in danger
     */
    public boolean isPagesFirst() {
        return pageReports.stream().anyMatch(ReportView::urgent);
    }

    /**
     * The numbers of the reports on pages, which go along with their form.
     *
     * @return with commas
     */
    public String getShownReports() {
        return pageReports.stream()
                .map(report -> String.valueOf(report.publicId()))
                .collect(Collectors.joining(","));
    }

    /** Whatever else was sent is no list of this page. */
    private static List<Long> shown() {
        String sent = parameters().getOrDefault("shown", "");
        return SHOWN.matcher(sent).matches()
                ? Stream.of(sent.split(",")).map(Long::valueOf).toList()
                : List.of();
    }

    /**
     * The open case.
     *
     * @return null while only the list is shown
     */
    public CaseView getView() {
        return view;
    }

    /**
     * Whether the list is that of decided cases.
     *
     * @return false for what waits
     */
    public boolean isDecidedShown() {
        return "afgehandeld".equals(parameters().get("lijst"));
    }

    /**
     * The stored reasons.
     *
     * @return in the language of the moderator; the author gets the same reason in her own
     */
    public List<Reason> getReasons() {
        return reasons.all(language.locale());
    }

    /**
     * Where a case of this list is opened.
     *
     * @param publicId the number of the case
     * @return a path of this site
     */
    public String address(long publicId) {
        return ADDRESS + "?" + (isDecidedShown() ? "lijst=afgehandeld&" : "") + "zaak=" + publicId;
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getLookReason() {
        return lookReason;
    }

    public void setLookReason(String lookReason) {
        this.lookReason = lookReason;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
