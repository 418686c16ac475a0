package nl.krachtkring.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Collection;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.i18n.Messages;

/** Puts the refusal of a command beside the input whose id is the name of the field. */
@Singleton
public class FormErrors {

    private final Messages messages;

    /**
     * For the container.
     *
     * @param messages the texts of this request
     */
    @Inject
    public FormErrors(Messages messages) {
        this.messages = messages;
    }

    /**
     * Runs the action of a form; a refusal stays on the page, beside its field, with everything typed kept.
     *
     * @param action one call of a service and the redirect after it
     * @return whether it went well
     */
    public boolean guard(Runnable action) {
        try {
            action.run();
            return true;
        } catch (RuntimeException e) {
            if (!handled(e)) {
                throw e;
            }
            return false;
        }
    }

    private boolean handled(Throwable fault) {
        Throwable cause = fault;
        while (cause != null) {
            if (cause instanceof RuleViolation violation) {
                add(violation);
                return true;
            }
            if (cause instanceof ConstraintViolationException violations) {
                violations.getConstraintViolations().forEach(this::add);
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** A command that breaks several rules carries the others along, so that all are said at once. */
    private void add(RuleViolation violation) {
        add(violation.field(), messages.with(violation.key(), violation.values()));
        for (Throwable other : violation.getSuppressed()) {
            if (other instanceof RuleViolation too) {
                add(too);
            }
        }
    }

    private void add(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        add(path.substring(path.lastIndexOf('.') + 1), messages.get(violation.getMessage()));
    }

    private static void add(String field, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String[] clientId = {null};
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (isInput(component, field)) {
                clientId[0] = component.getClientId(faces);
                refuse((UIInput) component);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        faces.addMessage(clientId[0], new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
    }

    /**
     * An input that isn't valid and has nothing submitted is drawn empty; what was typed must stand there still. A box that is refused is drawn
     * without its tick: what was agreed to by it doesn't count, so somebody has to agree anew.
     */
    private static void refuse(UIInput input) {
        Object typed = input.getValue();
        if (typed instanceof Boolean) {
            input.setSubmittedValue("false");
        } else if (typed != null && !(input instanceof HtmlInputFile)) {
            input.setSubmittedValue(
                    typed instanceof Collection<?> several
                            ? several.stream().map(String::valueOf).toArray(String[]::new)
                            : typed.toString());
        }
        input.setValid(false);
    }

    private static boolean isInput(UIComponent component, String field) {
        return component instanceof UIInput && field.equals(component.getId());
    }
}
