package nl.krachtkring.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What was refused in this request, for the summary on top of a form. */
@Named("formSummary")
@RequestScoped
public class FormSummary {

    /**
     * One refusal.
     *
     * @param field the id of the input it stands beside; empty when it is about the whole form
     * @param text what is wrong and what to do
     */
    public record FormError(String field, String text) {}

    /**
     * Every refusal, in the order in which it was found.
     *
     * @return the refusals; empty when all is well
     */
    public List<FormError> getAll() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<FormError> all = new ArrayList<>();
        Iterator<String> ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            for (FacesMessage message : faces.getMessageList(id)) {
                all.add(new FormError(id == null ? "" : id, message.getSummary()));
            }
        }
        return all;
    }
}
