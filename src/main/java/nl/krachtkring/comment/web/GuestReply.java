package nl.krachtkring.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import nl.krachtkring.comment.CommentService;
import nl.krachtkring.comment.GuestComment;
import nl.krachtkring.comment.Placed;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.member.web.Visit;
import nl.krachtkring.moderation.DangerWords;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;
import nl.krachtkring.privacy.web.ShownText;

/** Sends the comment of somebody without an account, and says where she goes from there. */
@RequestScoped
public class GuestReply {

    @Inject
    CommentService service;

    @Inject
    DangerWords danger;

    @Inject
    Visit visit;

    @Inject
    Language language;

    @Inject
    Route route;

    /** What was typed in the form of a visitor, besides the text. */
    record Sender(String name, String email, boolean consent) {}

    void place(ContributionRef ref, String text, Sender sender) {
        GuestComment form = new GuestComment(
                sender.name(),
                sender.email(),
                text,
                sender.consent(),
                ShownText.sent(),
                route.numberOrNull("op"),
                language.locale(),
                visit.origin().network());
        Placed placed = service.placeAsGuest(ref, form);
        if (placed.token() == null) {
            Redirect.saying("comment.double.done", placed.address());
        } else {
            Redirect.to("/bijdrage/" + placed.token());
        }
    }

    /** Whether a text with words of danger was refused: its writer goes nowhere yet, so the numbers to call stand here. */
    boolean isHelpNeeded(String text) {
        return FacesContext.getCurrentInstance().isValidationFailed() && text != null && danger.in(text);
    }
}
