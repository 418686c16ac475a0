package nl.krachtkring.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.settings.Settings;

/** Guards every write: it must come from a page of this site, and from a form that this sign-in was given. */
public class OriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What the server reads of a form without files; more would be an error of the server instead of a word. */
    private static final long MOST_TEXT = 2_000_000;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    transient Settings settings;

    @Inject
    transient FormToken token;

    @Inject
    transient CurrentActor actor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!READING.contains(request.getMethod())) {
            request.setCharacterEncoding("UTF-8");
            boolean own = isOwnPage(request);
            if (Uploaded.isSentIn(request)) {
                requireReadable(request, own);
            } else if (request.getContentLengthLong() > MOST_TEXT) {
                request.setAttribute(Uploaded.UNREAD, Boolean.TRUE);
                throw new TooMuch("platform.text.tooMuch");
            }
            if (!own || !token.accepts(request.getParameter("token"))) {
                throw new ForeignPost();
            }
        }
        chain.doFilter(request, response);
    }

    /** Asked before a byte of the files is read: only people with an account send any, and not without end. */
    private void requireReadable(HttpServletRequest request, boolean own) {
        if (!own || actor.get().isAnonymous()) {
            request.setAttribute(Uploaded.UNREAD, Boolean.TRUE);
            throw new ForeignPost();
        }
        long most = Uploaded.FILES * settings.uploadBytes();
        if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > most) {
            request.setAttribute(Uploaded.UNREAD, Boolean.TRUE);
            throw new TooMuch("platform.file.tooMuch");
        }
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
