package nl.krachtkring.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.comment.ReplyDrafts;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.web.PhotoPart;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.storage.FileView;
import nl.krachtkring.platform.web.Route;

/** The photos of the form of a reply: those that wait with its draft, and the one that was sent. */
@Named
@RequestScoped
public class ReplyPhotosPart {

    @Inject
    CurrentActor actor;

    @Inject
    ReplyDrafts drafts;

    @Inject
    PhotoPart form;

    @Inject
    Route route;

    private List<FileView> waiting;

    /**
     * The photos that wait with the draft, as they are now.
     *
     * @param target what is replied to
     * @param kept of when the draft is, in words; without one nothing is asked
     * @return mostly empty
     */
    public List<FileView> waiting(ContributionRef target, String kept) {
        if (kept.isEmpty() && !FacesContext.getCurrentInstance().isPostback()) {
            return List.of();
        }
        if (waiting == null) {
            waiting = drafts.photos(actor.get(), target, route.numberOrNull("op"));
        }
        return waiting;
    }

    /** Keeps what was typed, and the photo that came with it. */
    void keep(Actor writer, ContributionRef target, String text) {
        drafts.keep(writer, target, route.numberOrNull("op"), text);
        take(writer, target);
    }

    /** Keeps what was sent with the draft, or takes one away; nothing when the form came without. */
    void take(Actor writer, ContributionRef target) {
        Long op = route.numberOrNull("op");
        waiting = null;
        if (form.taken() != null) {
            drafts.takePhoto(writer, target, op, form.taken());
        }
        form.sent().ifPresent(added -> drafts.addPhoto(writer, target, op, added));
    }
}
