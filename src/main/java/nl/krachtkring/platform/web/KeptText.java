package nl.krachtkring.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What was typed in a form that could not be taken, so that an error page gives it back. */
@Named("keptText")
@RequestScoped
public class KeptText {

    private static final int SHORTEST = 12;
    private static final List<String> WRITING = List.of("text", "body");
    private static final String OFFERED = "offered";
    /** What pages fill in themselves, so that nobody typed it. */
    private static final Set<String> NEVER = Set.of(
            "token",
            "jakarta.faces.viewstate",
            "primefaces.nonce",
            OFFERED,
            "gezien",
            "mark",
            "passkey",
            "terug",
            "vanaf");

    /**
     * What was written in the editor, for the page that says that nothing is there: what somebody answered may be gone meanwhile.
     *
     * @return at most one text; a page for who wrote nothing is the same for everyone
     */
    public List<String> getWriting() {
        if (!isSent()) {
            return List.of();
        }
        return WRITING.stream()
                .map(request()::getParameter)
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

    /**
     * Whether something was sent, so that there is a page from where.
     *
     * @return false for who only asked for a page
     */
    public boolean isSent() {
        return isSent(request());
    }

    /**
     * The texts, for pages as {@code keptText.texts}.
     *
     * @return what was typed in text fields, the longest first; no passwords, codes, or what a page or its address filled in
     */
    public List<String> getTexts() {
        return typed(request());
    }

    static List<String> typed(HttpServletRequest request) {
        if (!isSent(request)) {
            return List.of();
        }
        return request.getParameterMap().entrySet().stream()
                .filter(field -> isTyped(request, field.getKey(), field.getValue()[0]))
                .map(field -> field.getValue()[0])
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static boolean isSent(HttpServletRequest request) {
        return "POST".equals(request.getMethod());
    }

    /** A form and the button that was pressed send their own name, and a name that was offered comes back as it was. */
    private static boolean isTyped(HttpServletRequest request, String name, String value) {
        return value.strip().length() >= SHORTEST
                && !value.equals(name)
                && !value.equals(request.getParameter(OFFERED))
                && !isInAddress(request, name)
                && mayBeShown(name);
    }

    /** What is answered stands in the address of the form. */
    private static boolean isInAddress(HttpServletRequest request, String name) {
        return ("&" + request.getQueryString()).contains("&" + name + "=");
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private static boolean mayBeShown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !NEVER.contains(lower) && !lower.contains("password") && !lower.contains("jakarta.faces");
    }
}
