package nl.krachtkring.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.member.EmailChangeView;
import nl.krachtkring.member.EmailChanges;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Redirect;

/** The page of a link about another address: buttons, so that no mail scanner answers. */
@Named
@RequestScoped
public class EmailChangeBacking {

    @Inject
    EmailChanges changes;

    @Inject
    CurrentActor actor;

    @Inject
    Visit visit;

    private EmailChangeView change;

    @PostConstruct
    void load() {
        change = changes.view(actor.get(), visit.parameter("sleutel"));
    }

    /** This mailbox says yes. */
    public void confirm() {
        changes.confirm(actor.get(), visit.parameter("sleutel"));
        Redirect.to(visit.address());
    }

    /** The old mailbox says no. */
    public void stop() {
        changes.stop(actor.get(), visit.parameter("sleutel"));
        Redirect.to(visit.address());
    }

    /**
     * What the page says.
     *
     * @return the name of the step
     */
    public String getStep() {
        return change.step().name();
    }

    /**
     * Whether a mailbox is asked.
     *
     * @return whether there is something to answer
     */
    public boolean isAsked() {
        return getStep().startsWith("ASKED");
    }

    /**
     * Whether the old mailbox may say no.
     *
     * @return whether the page has that button
     */
    public boolean isOld() {
        return change.step() == EmailChangeView.Step.ASKED_OLD;
    }

    /**
     * Whether this is good news.
     *
     * @return for a change that is half or wholly done
     */
    public boolean isGood() {
        return change.step() == EmailChangeView.Step.DONE || change.step() == EmailChangeView.Step.HALF;
    }

    /**
     * The new address.
     *
     * @return null where the link tells nothing
     */
    public String getEmail() {
        return change.email();
    }
}
