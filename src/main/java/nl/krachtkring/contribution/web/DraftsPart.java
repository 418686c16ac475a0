package nl.krachtkring.contribution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.contribution.Drafts;
import nl.krachtkring.contribution.OwnDraft;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Redirect;

/** What somebody is writing, as a part of the page with her own texts. */
@Named
@RequestScoped
public class DraftsPart {

    @Inject
    CurrentActor actor;

    @Inject
    Drafts drafts;

    private List<OwnDraft> list;

    /**
     * Her drafts; asked from the database once.
     *
     * @return mostly empty
     */
    public List<OwnDraft> getList() {
        if (list == null) {
            list = drafts.list(actor.get());
        }
        return list;
    }

    /**
     * Throws one away.
     *
     * @param publicId its number
     */
    public void throwAway(long publicId) {
        drafts.throwAway(actor.get(), publicId);
        Redirect.saying("contribution.draft.gone.done", "/mijn/bijdragen");
    }
}
