package nl.krachtkring.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.storage.ReadFile;
import nl.krachtkring.platform.storage.StoredFiles;

/** Serves files of people to who may read their owner. Whatever stands in one can do nothing: no script, no frame, no guess. */
@WebServlet("/bestanden/*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

    @Inject
    transient StoredFiles files;

    @Inject
    transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String path = String.valueOf(request.getPathInfo());
        if (!path.matches("/[0-9]{15}")) {
            throw new NotFound();
        }
        ReadFile file = files.open(actor.get(), Long.parseLong(path.substring(1)));
        response.setContentType(file.mediaType());
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Content-Disposition", disposition(file));
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("ETag", "\"" + file.hash() + "\"");
        response.setHeader("Cache-Control", file.forEveryone() ? "no-cache" : "private, no-store");
        response.setHeader("Vary", "Cookie");
        request.setAttribute(PageFilter.FILE, file.path());
    }

    /** Letters outside ASCII in the form of RFC 8187; none of a name can end the header. */
    private static String disposition(ReadFile file) {
        String kind = file.isShown() ? "inline" : "attachment";
        String name = URLEncoder.encode(file.title(), StandardCharsets.UTF_8).replace("+", "%20");
        return kind + "; filename*=UTF-8''" + name;
    }
}
