package nl.krachtkring.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What was typed in a form that could not be taken, so that an error page gives it back. */
@Named("keptText")
@RequestScoped
public class KeptText {

    private static final int SHORTEST = 12;
    private static final Set<String> NEVER = Set.of("token", "jakarta.faces.viewstate", "primefaces.nonce");

    /**
     * The texts, for pages as {@code keptText.texts}.
     *
     * @return what was typed in text fields, longest sense first; no passwords, codes or technical values
     */
    public List<String> getTexts() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        List<String> texts = new ArrayList<>();
        if ("POST".equals(request.getMethod())) {
            request.getParameterMap().forEach((name, values) -> {
                if (mayBeShown(name) && values[0].strip().length() >= SHORTEST) {
                    texts.add(values[0]);
                }
            });
        }
        return texts;
    }

    private static boolean mayBeShown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !NEVER.contains(lower) && !lower.contains("password") && !lower.contains("jakarta.faces");
    }
}
