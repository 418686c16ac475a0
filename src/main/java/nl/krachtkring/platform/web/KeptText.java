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
    private static final List<String> WRITING = List.of("text", "body");
    private static final Set<String> NEVER = Set.of("token", "jakarta.faces.viewstate", "primefaces.nonce");

    /**
     * What was written in the editor, for the page that says that nothing is there: what somebody answered may be gone meanwhile.
     *
     * @return at most one text; a page for who wrote nothing is the same for everyone
     */
    public List<String> getWriting() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        if (!"POST".equals(request.getMethod())) {
            return List.of();
        }
        return WRITING.stream()
                .map(request::getParameter)
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

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
                // A form and the button that was pressed send their own name.
                boolean typed = !values[0].equals(name) && values[0].strip().length() >= SHORTEST;
                if (typed && mayBeShown(name)) {
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
