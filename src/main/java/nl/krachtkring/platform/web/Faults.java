package nl.krachtkring.platform.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;

/** The one place that turns a fault into a page: absent, refused, too late, busy or broken. */
@Singleton
public class Faults {

    /** Request attribute of pages that must not be kept by anyone, also when nobody is signed in. */
    public static final String PRIVATE = "krachtkring.private";

    /** Request attribute of pages with rich components, whose policy PrimeFaces writes. */
    public static final String RICH = "krachtkring.rich";

    /** Request attribute with the message key that an error page shows. */
    public static final String REASON = "krachtkring.reason";

    private static final Logger LOG = Logger.getLogger(Faults.class.getName());
    private static final int DEPTH = 20;
    private static final String RETRY_SECONDS = "30";

    private final Moved moved;

    @Inject
    Faults(Moved moved) {
        this.moved = moved;
    }

    void answer(Exception fault, HttpServletRequest request, HeldResponse held) throws IOException, ServletException {
        held.resetBuffer();
        Throwable cause = root(fault);
        if (cause instanceof NotFound) {
            if (moved.leads(request, held)) {
                return;
            }
            show("/platform/absent.xhtml", HttpServletResponse.SC_NOT_FOUND, request, held);
        } else if (cause instanceof NotAllowed refusal) {
            request.setAttribute(REASON, refusal.reason());
            show("/platform/refused.xhtml", HttpServletResponse.SC_FORBIDDEN, request, held);
        } else if (cause instanceof ForeignPost) {
            request.setAttribute(REASON, "platform.foreign.text");
            show("/platform/refused.xhtml", HttpServletResponse.SC_FORBIDDEN, request, held);
        } else if (cause instanceof TooMuch much) {
            request.setAttribute(REASON, much.key());
            show("/platform/refused.xhtml", HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, request, held);
        } else if (cause instanceof Conflict conflict) {
            request.setAttribute(REASON, conflict.key());
            show("/platform/late.xhtml", HttpServletResponse.SC_CONFLICT, request, held);
        } else if (cause instanceof ViewExpiredException) {
            request.setAttribute(REASON, "platform.expired.text");
            show("/platform/late.xhtml", HttpServletResponse.SC_CONFLICT, request, held);
        } else if (isDatabaseGone(fault)) {
            held.setHeader("Retry-After", RETRY_SECONDS);
            show("/platform/busy.xhtml", HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, held);
        } else {
            LOG.log(Level.SEVERE, "a request failed: " + fault.getClass().getName(), fault);
            show("/platform/broken.xhtml", HttpServletResponse.SC_INTERNAL_SERVER_ERROR, request, held);
        }
    }

    void answerStatus(int status, HttpServletRequest request, HeldResponse held) throws IOException, ServletException {
        held.resetBuffer();
        boolean absent = status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        show(
                absent ? "/platform/absent.xhtml" : "/platform/broken.xhtml",
                absent ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                request,
                held);
    }

    private void show(String view, int status, HttpServletRequest request, HeldResponse held)
            throws IOException, ServletException {
        request.setAttribute(PRIVATE, Boolean.TRUE);
        request.removeAttribute(RICH);
        held.setStatus(status);
        request.getRequestDispatcher(view).forward(AskedAgain.of(request), held);
        held.setStatus(status);
    }

    private static Throwable root(Throwable fault) {
        Throwable cause = fault;
        for (int i = 0; i < DEPTH && cause.getCause() != null && !isOurs(cause); i++) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isOurs(Throwable cause) {
        return cause instanceof NotFound
                || cause instanceof NotAllowed
                || cause instanceof Conflict
                || cause instanceof ForeignPost
                || cause instanceof TooMuch
                || cause instanceof ViewExpiredException;
    }

    private static boolean isDatabaseGone(Throwable fault) {
        Throwable cause = fault;
        for (int i = 0; i < DEPTH && cause != null; i++) {
            if (cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLTransientConnectionException
                    || (cause instanceof PersistenceException
                            && String.valueOf(cause.getMessage()).contains("Error in allocating a connection"))) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
