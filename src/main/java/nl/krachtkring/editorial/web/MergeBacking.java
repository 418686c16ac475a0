package nl.krachtkring.editorial.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.krachtkring.contribution.web.KeptDraft;
import nl.krachtkring.editorial.MergePages;
import nl.krachtkring.editorial.MergePlan;
import nl.krachtkring.editorial.PageMerges;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** An editor looks for the other page, reads what making the two one would do, and does it. The address says how far she is. */
@Named
@RequestScoped
public class MergeBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    PageMerges merges;

    @Inject
    FormErrors errors;

    @Inject
    HttpServletRequest request;

    private MergePlan.Side page;
    private MergePlan plan;
    private List<MergePlan.Side> found = List.of();
    private String reason;

    @PostConstruct
    void load() {
        try {
            page = merges.page(actor.get(), folder(), route.text("slug"));
            String other = parameter("met");
            if (other.isEmpty()) {
                found = merges.found(actor.get(), folder(), page.slug(), getWord());
            } else {
                plan = plan(other);
            }
        } catch (NotFound gone) {
            throw late(gone);
        }
    }

    /** The page itself stays, unless the address says that the other one does. */
    private MergePlan plan(String other) {
        boolean otherStays = other.equals(parameter("blijft"));
        return merges.plan(actor.get(), folder(), otherStays ? page.slug() : other, otherStays ? other : page.slug());
    }

    /** Who sends a form about a page that another editor made part of one meanwhile reads that; links lead on by themselves. */
    private RuntimeException late(NotFound gone) {
        boolean sent = "POST".equals(request.getMethod());
        boolean merged =
                sent && (merges.isMerged(folder(), route.text("slug")) || merges.isMerged(folder(), parameter("met")));
        return merged ? new Conflict("editorial.merge.already") : gone;
    }

    /** Makes them one. */
    public void merge() {
        errors.guard(() -> {
            try {
                MergePages command =
                        new MergePages(plan.gone().slug(), plan.kept().slug(), KeptDraft.typed("mark"), reason);
                Redirect.saying("editorial.merge.done", merges.merge(actor.get(), folder(), command));
            } catch (Conflict late) {
                plan = plan(parameter("met"));
                throw new RuleViolation("", late.key());
            }
        });
    }

    private String folder() {
        return route.getAddress().split("/")[1];
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /**
     * The page from which she began.
     *
     * @return never null
     */
    public MergePlan.Side getPage() {
        return page;
    }

    /**
     * What would happen.
     *
     * @return null until the other page is chosen
     */
    public MergePlan getPlan() {
        return plan;
    }

    /**
     * The other one of the two.
     *
     * @return once it is chosen
     */
    public MergePlan.Side getOther() {
        return plan.kept().slug().equals(page.slug()) ? plan.gone() : plan.kept();
    }

    /**
     * What was looked for.
     *
     * @return as typed; may be empty
     */
    public String getWord() {
        return parameter("naam");
    }

    /**
     * Pages with that in a name.
     *
     * @return at most twenty
     */
    public List<MergePlan.Side> getFound() {
        return found;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
