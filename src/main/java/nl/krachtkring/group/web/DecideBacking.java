package nl.krachtkring.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.group.GroupProposal;
import nl.krachtkring.group.GroupProposals;
import nl.krachtkring.group.GroupTemplate;
import nl.krachtkring.group.ProposalQueries;
import nl.krachtkring.group.ProposalView;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** A proposed group, about which an administrator decides. */
@Named
@RequestScoped
public class DecideBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    ProposalQueries queries;

    @Inject
    GroupProposals proposals;

    @Inject
    Language language;

    @Inject
    FormErrors errors;

    private ProposalView proposal;
    private String reason;

    @PostConstruct
    void load() {
        proposal = queries.one(actor.get(), route.id());
    }

    /** Agrees. */
    public void agree() {
        errors.guard(() -> {
            proposals.agree(actor.get(), proposal.publicId());
            Redirect.saying("group.decide.agreed.done", "/mijn");
        });
    }

    /** Refuses with a reason. */
    public void refuse() {
        errors.guard(() -> {
            proposals.refuse(actor.get(), proposal.publicId(), reason);
            Redirect.saying("group.decide.refused.done", "/mijn");
        });
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
     * Whether nobody decided yet.
     *
     * @return whether it waits
     */
    public boolean isWaiting() {
        return proposal.state() == GroupProposal.State.WAITING;
    }

    /**
     * What kind of group it would be.
     *
     * @return in the language of the request; empty for a kind that is no longer there
     */
    public String getTemplateLabel() {
        GroupTemplate template = proposal.template();
        if (template == null) {
            return "";
        }
        return "en".equals(language.locale().getLanguage()) ? template.labelEn() : template.label();
    }

    /**
     * The reason, as typed.
     *
     * @return null at first
     */
    public String getReason() {
        return reason;
    }

    /**
     * Takes what was typed.
     *
     * @param typed the reason
     */
    public void setReason(String typed) {
        reason = typed;
    }
}
