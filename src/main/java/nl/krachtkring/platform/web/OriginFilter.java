package nl.krachtkring.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.krachtkring.platform.settings.Settings;

/** Guards every write: it must come from a page of this site, and from a form that this sign-in was given. */
public class OriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    transient Settings settings;

    @Inject
    transient FormToken token;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!READING.contains(request.getMethod())) {
            request.setCharacterEncoding("UTF-8");
            if (!isOwnPage(request) || !token.accepts(request.getParameter("token"))) {
                throw new ForeignPost();
            }
        }
        chain.doFilter(request, response);
    }

    /** Older browsers send no {@code Sec-Fetch-Site}; then the origin must be ours. */
    private boolean isOwnPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site);
        }
        return settings.baseUrl().equals(request.getHeader("Origin"));
    }
}
