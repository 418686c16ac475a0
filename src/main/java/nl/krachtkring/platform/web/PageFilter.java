package nl.krachtkring.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import nl.krachtkring.platform.access.CurrentActor;

/**
 * Holds a page back until it is whole: then it gets its tag and caching rule, or, when anything went wrong on the way,
 * the page of that fault instead, with nothing half shown.
 */
public class PageFilter extends HttpFilter {

    /** Request attribute with the path of a file that is the answer, so that it isn't held in memory. */
    static final String FILE = "krachtkring.file";

    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Cookies cookies;

    @Inject
    transient ViewChoices choices;

    @Inject
    transient Faults faults;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Paths.isStatic(Paths.asked(request))) {
            chain.doFilter(request, response);
            return;
        }
        choices.arrivedWith(request);
        actor.arrivedWith(cookies.read(request, cookies.signInName()), SAFE.contains(request.getMethod()));
        HeldResponse held = new HeldResponse(response);
        try {
            chain.doFilter(request, held);
        } catch (IOException | ServletException | RuntimeException e) {
            faults.answer(e, request, held);
        }
        if (request.getAttribute(Streamed.ATTRIBUTE) instanceof Streamed streamed && !held.hasError()) {
            streamed.begin(request.startAsync(request, response));
            return;
        }
        if (held.isRedirected()) {
            response.setHeader("Cache-Control", "private, no-store");
            return;
        }
        if (held.hasError()) {
            faults.answerStatus(held.getStatus(), request, held);
        }
        send(request, held);
    }

    private void send(HttpServletRequest request, HeldResponse held) throws IOException {
        if (held.getHeader("Cache-Control") == null || held.isPage()) {
            boolean shared = held.getStatus() == HttpServletResponse.SC_OK
                    && "GET".equals(request.getMethod())
                    && request.getAttribute(Faults.PRIVATE) == null
                    && actor.get().isAnonymous();
            held.setHeader("Cache-Control", shared ? "no-cache" : "private, no-store");
            if (shared) {
                held.setHeader("Vary", "Cookie");
                held.tag();
            }
        }
        if (held.isPage() && request.getAttribute(Faults.RICH) == null) {
            held.setHeader("Content-Security-Policy", HeadersFilter.POLICY);
        }
        Path file = held.getStatus() == HttpServletResponse.SC_OK ? (Path) request.getAttribute(FILE) : null;
        held.send(request.getHeader("If-None-Match"), "HEAD".equals(request.getMethod()), file);
    }
}
