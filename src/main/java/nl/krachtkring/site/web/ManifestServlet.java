package nl.krachtkring.site.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.krachtkring.platform.settings.Settings;
import nl.krachtkring.platform.web.Assets;

/** Name, colours and icons for who puts the site on the home screen of a phone. */
@WebServlet("/manifest.webmanifest")
public class ManifestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Settings settings;

    @Inject
    transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/manifest+json;charset=UTF-8");
        JsonObject manifest = Json.createObjectBuilder()
                .add("name", settings.getName())
                .add("short_name", settings.getName())
                .add("lang", "nl")
                .add("start_url", "/")
                .add("display", "minimal-ui")
                .add("background_color", "#fbfaf7")
                .add("theme_color", "#0b5c6b")
                .add(
                        "icons",
                        Json.createArrayBuilder()
                                .add(icon("icon-192.png", "192x192", "any"))
                                .add(icon("icon-512.png", "512x512", "any"))
                                .add(icon("icon-maskable-512.png", "512x512", "maskable")))
                .build();
        response.getWriter().write(manifest.toString());
    }

    private JsonObject icon(String name, String sizes, String purpose) {
        return Json.createObjectBuilder()
                .add("src", assets.url(name))
                .add("sizes", sizes)
                .add("type", "image/png")
                .add("purpose", purpose)
                .build();
    }
}
