package nl.krachtkring.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

/** A request without what Faces would understand of how it was asked. */
final class AskedAgain extends HttpServletRequestWrapper {

    private static final String PARTIAL = "Faces-Request";

    private final String hidden;

    private AskedAgain(HttpServletRequest request, String hidden) {
        super(request);
        this.hidden = hidden;
    }

    /** As an error page sees it: no view to restore, so that Faces draws the page whatever was posted. */
    static HttpServletRequest of(HttpServletRequest request) {
        return new AskedAgain(request, "jakarta.faces.");
    }

    /**
     * As a page without rich components sees it: as a whole page. No such page asks for a part of itself, and a part that asks
     * no bean would be given to anybody, with another answer than an address that never was.
     */
    static HttpServletRequest whole(HttpServletRequest request) {
        boolean partial = request.getHeader(PARTIAL) != null || request.getParameter(PARTIAL) != null;
        return partial ? new AskedAgain(request, "jakarta.faces.partial.") : request;
    }

    @Override
    public String getParameter(String name) {
        return isWithheld(name) ? null : super.getParameter(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        if (isUnread()) {
            return Map.of();
        }
        Map<String, String[]> kept = new HashMap<>(super.getParameterMap());
        kept.keySet().removeIf(this::isHidden);
        return kept;
    }

    @Override
    public String[] getParameterValues(String name) {
        return isWithheld(name) ? null : super.getParameterValues(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return isUnread() ? Collections.emptyEnumeration() : super.getParameterNames();
    }

    @Override
    public String getHeader(String name) {
        return PARTIAL.equalsIgnoreCase(name) ? null : super.getHeader(name);
    }

    /** What is far too large is not read for its fields either. */
    private boolean isUnread() {
        return getRequest().getAttribute(Uploaded.UNREAD) != null;
    }

    private boolean isWithheld(String name) {
        return isHidden(name) || isUnread();
    }

    private boolean isHidden(String name) {
        return name.startsWith(hidden) || PARTIAL.equals(name);
    }
}
