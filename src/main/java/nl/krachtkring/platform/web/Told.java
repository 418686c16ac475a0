package nl.krachtkring.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.platform.i18n.Messages;

/** What was just done, said on the page that a form led to. It travels in the address as a key, never as a text. */
@Named("told")
@RequestScoped
public class Told {

    @Inject
    Messages messages;

    /**
     * The message, for pages as {@code told.message}. A form that came back says what is wrong, and no longer what went well before.
     *
     * @return the text of a known key that ends in {@code .done}; null without one
     */
    public String getMessage() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String key = faces.getExternalContext().getRequestParameterMap().get("gedaan");
        boolean known = !faces.isPostback() && key != null && key.endsWith(".done") && messages.containsKey(key);
        return known ? messages.get(key) : null;
    }
}
