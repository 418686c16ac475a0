package nl.krachtkring.contribution.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.web.Redirect;

/**
 * The form of a text that is kept and not sent. The page's script sends the same form as the button {@code Concept opslaan},
 * with a word that says that nobody waits for a page; so both ways pass the same rights.
 */
public final class KeptDraft {

    private static final String BUTTON = "keep";
    private static final String QUIETLY = "stil";
    private static final int KEPT = 204;
    private static final int TOO_LONG = 413;

    private KeptDraft() {}

    /**
     * Keeps what was typed, and answers the script with a bare yes or no, the button with the form once more.
     *
     * @param keeping one call of a service
     * @param address the form
     * @throws RuleViolation when it is too long and the button was pressed
     */
    public static void keep(Runnable keeping, String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        if (!QUIETLY.equals(typed(BUTTON))) {
            keeping.run();
            Redirect.saying("contribution.draft.done", address);
            return;
        }
        try {
            keeping.run();
            external.setResponseStatus(KEPT);
        } catch (RuleViolation tooLong) {
            external.setResponseStatus(TOO_LONG);
        }
        faces.responseComplete();
    }

    /**
     * What was typed, before any rule of the form was asked: a draft may be unfinished.
     *
     * @param field the id of its input
     * @return null without one
     */
    public static String typed(String field) {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return parameters.get(field);
    }
}
