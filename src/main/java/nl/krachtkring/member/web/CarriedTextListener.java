package nl.krachtkring.member.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.krachtkring.member.CarriedTexts;
import nl.krachtkring.platform.web.Faults;

/** Puts what was typed before an account was made back into the inputs of its page, and drops it once that form is sent. */
public class CarriedTextListener implements SystemEventListener, PhaseListener {

    /** The name of the key in an address. */
    static final String KEY = "getypt";

    private static final long serialVersionUID = 1L;

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String key = key(faces);
        if (key == null) {
            return;
        }
        request(faces).setAttribute(Faults.PRIVATE, Boolean.TRUE);
        if (!isSent(faces)) {
            fill(faces, texts().open(key));
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (isSent(faces) && key(faces) != null) {
            texts().drop(key(faces));
        }
    }

    private static void fill(FacesContext faces, Map<String, String> fields) {
        if (fields.isEmpty()) {
            return;
        }
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIInput input && fields.containsKey(component.getId())) {
                input.setSubmittedValue(fields.get(component.getId()));
            }
            return VisitResult.ACCEPT;
        });
    }

    private static CarriedTexts texts() {
        return CDI.current().select(CarriedTexts.class).get();
    }

    private static String key(FacesContext faces) {
        return faces.getExternalContext().getRequestParameterMap().get(KEY);
    }

    private static boolean isSent(FacesContext faces) {
        return "POST".equals(request(faces).getMethod());
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
