package nl.krachtkring.discussion.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.krachtkring.discussion.DiscussionNames;
import nl.krachtkring.discussion.LiveNews;
import nl.krachtkring.discussion.LiveReader;
import nl.krachtkring.discussion.LiveReading;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.web.Streamed;

/**
 * Tells an open page that its discussion changed ({@code /live/{id}}), and what she may know of that when it asks ({@code
 * /live/{id}/nieuw?sinds=}), and whom its writer can call by name ({@code /live/{id}/namen?begin=}). Visitors get none of it: their pages are the same for everyone.
 */
public class LiveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ASKED = Pattern.compile("/([0-9]{15})(/nieuw|/namen)?");
    private static final Pattern MICROS = Pattern.compile("[0-9]{1,17}");

    @Inject
    transient CurrentActor actor;

    @Inject
    transient LiveReading reading;

    @Inject
    transient DiscussionNames names;

    @Inject
    transient LiveLines lines;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked = ASKED.matcher(String.valueOf(request.getPathInfo()));
        if (!asked.matches()) {
            throw new NotFound();
        }
        long discussion = Long.parseLong(asked.group(1));
        if (asked.group(2) == null) {
            open(reading.reader(actor.get(), discussion), request, response);
        } else if (asked.group(2).equals("/namen")) {
            String beginning = String.valueOf(request.getParameter("begin"));
            write(NamesAnswer.of(names.beginningWith(member(), discussion, beginning)), response);
        } else {
            answer(reading.news(actor.get(), discussion, since(request)), response);
        }
    }

    /** Without a free line the browser is told to ask no more by this way; the page then asks now and then by itself. */
    private void open(LiveReader reader, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "private, no-store");
        if (!lines.isFree()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        // A proxy that gathers answers would hold back what is said until there is more of it.
        response.setHeader("X-Accel-Buffering", "no");
        request.setAttribute(Streamed.ATTRIBUTE, (Streamed) open -> lines.take(reader, open));
    }

    private Actor member() {
        if (actor.get().isAnonymous()) {
            throw new NotFound();
        }
        return actor.get();
    }

    /** Numbers and nothing else. */
    private static void answer(LiveNews news, HttpServletResponse response) throws IOException {
        write(
                news.replies().stream()
                        .map(number -> "\"" + number + "\"")
                        .collect(Collectors.joining(",", "{\"state\":" + news.version() + ",\"replies\":[", "]}")),
                response);
    }

    private static void write(String json, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(json);
    }

    private static Instant since(HttpServletRequest request) {
        String typed = request.getParameter("sinds");
        return typed != null && MICROS.matcher(typed).matches()
                ? Instant.EPOCH.plus(Long.parseLong(typed), ChronoUnit.MICROS)
                : Instant.now();
    }
}
