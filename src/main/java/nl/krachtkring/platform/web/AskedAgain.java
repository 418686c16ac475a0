package nl.krachtkring.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

/** The request as an error page sees it: no view to restore, so that Faces draws the page whatever was posted. */
final class AskedAgain {

    private AskedAgain() {}

    static HttpServletRequest of(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getParameter(String name) {
                return isWithheld(name) ? null : super.getParameter(name);
            }

            @Override
            public Map<String, String[]> getParameterMap() {
                if (isUnread(request)) {
                    return Map.of();
                }
                Map<String, String[]> kept = new HashMap<>(super.getParameterMap());
                kept.keySet().removeIf(AskedAgain::isTechnical);
                return kept;
            }

            @Override
            public String[] getParameterValues(String name) {
                return isWithheld(name) ? null : super.getParameterValues(name);
            }

            @Override
            public Enumeration<String> getParameterNames() {
                return isUnread(request) ? Collections.emptyEnumeration() : super.getParameterNames();
            }

            private boolean isWithheld(String name) {
                return isTechnical(name) || isUnread(request);
            }

            @Override
            public String getHeader(String name) {
                return "Faces-Request".equalsIgnoreCase(name) ? null : super.getHeader(name);
            }
        };
    }

    private static boolean isUnread(HttpServletRequest request) {
        return request.getAttribute(Uploaded.UNREAD) != null;
    }

    private static boolean isTechnical(String name) {
        return name.startsWith("jakarta.faces.");
    }
}
