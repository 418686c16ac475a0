package nl.krachtkring.site.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.krachtkring.platform.settings.Settings;

/** Tells search engines what not to ask for. Pages that must not be found say so themselves and are left out here. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write("""
                        User-agent: *
                        Disallow: /zoeken
                        Disallow: /inloggen
                        Disallow: /verlaat

                        Sitemap: %s/sitemap.xml
                        """.formatted(settings.baseUrl()));
    }
}
