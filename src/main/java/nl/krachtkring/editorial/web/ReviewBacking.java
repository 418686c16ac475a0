package nl.krachtkring.editorial.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.krachtkring.contribution.web.KeptDraft;
import nl.krachtkring.editorial.DecideProposal;
import nl.krachtkring.editorial.DeskPolicy;
import nl.krachtkring.editorial.ProposalDesk;
import nl.krachtkring.editorial.ProposalQueries;
import nl.krachtkring.editorial.ProposalView;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.web.Dates;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** One proposal, for an editor who decides on it. What changed since she looked is shown before she decides again. */
@Named
@RequestScoped
public class ReviewBacking {

    /** Time enough for research to appear, and no more than readers may wait. */
    private static final int USUAL_YEARS = 1;

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    ProposalQueries queries;

    @Inject
    ProposalDesk desk;

    @Inject
    FormErrors errors;

    @Inject
    Clock clock;

    private ProposalView proposal;
    private String answer;
    private boolean checked;
    private String reviewBefore;

    @PostConstruct
    void load() {
        Access.require(DeskPolicy.mayWork(actor.get()));
        proposal = queries.show(actor.get(), route.id());
        LocalDate day = proposal.reviewBefore();
        LocalDate today = Dates.today(clock.instant());
        reviewBefore = (day == null || day.isBefore(today) ? today.plusYears(USUAL_YEARS) : day).toString();
    }

    /** Publishes it. */
    public void publish() {
        decide(() ->
                Redirect.saying("editorial.review.published.done", desk.publish(actor.get(), route.id(), decision())));
    }

    /** Gives it back. */
    public void giveBack() {
        decide(() -> {
            desk.giveBack(actor.get(), route.id(), decision());
            Redirect.saying("editorial.review.returned.done", "/redactie");
        });
    }

    private void decide(Runnable deciding) {
        errors.guard(() -> {
            try {
                deciding.run();
            } catch (Conflict late) {
                proposal = queries.show(actor.get(), route.id());
                throw new RuleViolation("", late.key());
            }
        });
    }

    private DecideProposal decision() {
        try {
            LocalDate day =
                    reviewBefore == null || reviewBefore.isBlank() ? null : LocalDate.parse(reviewBefore.strip());
            return new DecideProposal(KeptDraft.typed("mark"), answer, checked, day);
        } catch (DateTimeParseException e) {
            throw new RuleViolation("reviewBefore", "editorial.review.day");
        }
    }

    /**
     * The proposal.
     *
     * @return never null
     */
    public ProposalView getProposal() {
        return proposal;
    }

    /**
     * Whether she decides on what somebody else decided on meanwhile.
     *
     * @return true on the answer to her form alone
     */
    public boolean isLate() {
        return FacesContext.getCurrentInstance().isPostback() && !proposal.isWaiting();
    }

    /**
     * What she would have answered.
     *
     * @return as typed; may be empty
     */
    public String getUnsent() {
        return KeptDraft.typed("answer");
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }

    public String getReviewBefore() {
        return reviewBefore;
    }

    public void setReviewBefore(String reviewBefore) {
        this.reviewBefore = reviewBefore;
    }
}
