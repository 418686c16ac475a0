package nl.krachtkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import nl.krachtkring.contribution.web.KeptDraft;
import nl.krachtkring.moderation.Claim;
import nl.krachtkring.moderation.EditText;
import nl.krachtkring.moderation.EditView;
import nl.krachtkring.moderation.LinkEdits;
import nl.krachtkring.moderation.OwnTexts;
import nl.krachtkring.moderation.OwnView;
import nl.krachtkring.moderation.StatementView;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.web.Faults;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** An experience changed by its private link; never kept by a browser or a proxy. */
@RequestScoped
public class LinkChange {

    @Inject
    LinkEdits edits;

    @Inject
    OwnTexts texts;

    @Inject
    Language language;

    @Inject
    Route route;

    private List<StatementView> reasons = List.of();

    /** What stands in the address; null when the form is opened otherwise. */
    String token() {
        return route.textOrNull("token");
    }

    /** The page of the link, with state and reasons. */
    String address() {
        return "/bijdrage/" + token();
    }

    /**
     * Opens the form.
     *
     * @throws NotFound when the link leads nowhere, or to what neither waits nor came back
     * @throws Conflict when that became so while she wrote, so that the page gives back what she typed
     */
    EditView begin() {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getRequestMap().put(Faults.PRIVATE, Boolean.TRUE);
        try {
            EditView view = edits.begin(token());
            reasons = told().statements();
            return view;
        } catch (NotFound absent) {
            if (KeptDraft.typed("seen") != null && told().card() != null) {
                Conflict decided = new Conflict("method.again.decided");
                decided.addSuppressed(absent);
                throw decided;
            }
            throw absent;
        }
    }

    /** What the page of the link shows; absent where it leads nowhere. */
    private OwnView told() {
        return texts.view(Claim.byLink(token()), language.locale());
    }

    void place(EditText sent, EditView view) {
        edits.offer(token(), sent);
        Redirect.saying(view.waits() ? "moderation.change.done" : "moderation.again.done", address());
    }

    List<StatementView> reasons() {
        return reasons;
    }
}
