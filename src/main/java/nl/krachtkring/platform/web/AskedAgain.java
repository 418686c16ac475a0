package nl.krachtkring.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;

/** The request as an error page sees it: no view to restore, so that Faces draws the page whatever was posted. */
final class AskedAgain {

    private AskedAgain() {}

    static HttpServletRequest of(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getParameter(String name) {
                return isTechnical(name) ? null : super.getParameter(name);
            }

            @Override
            public Map<String, String[]> getParameterMap() {
                Map<String, String[]> kept = new java.util.HashMap<>(super.getParameterMap());
                kept.keySet().removeIf(AskedAgain::isTechnical);
                return kept;
            }

            @Override
            public String[] getParameterValues(String name) {
                return isTechnical(name) ? null : super.getParameterValues(name);
            }

            @Override
            public String getHeader(String name) {
                return "Faces-Request".equalsIgnoreCase(name) ? null : super.getHeader(name);
            }
        };
    }

    private static boolean isTechnical(String name) {
        return name.startsWith("jakarta.faces.");
    }
}
