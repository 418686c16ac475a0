package nl.krachtkring.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;

/**
 * Leaves the site at once for a neutral address; works without script and on a plain link. On a device where somebody did
 * not choose to stay signed in, which may be one that others use too, the browser forgets the sign-in. Nothing else changes,
 * and drafts stay: the row of the sign-in ends by itself within hours.
 */
@WebServlet("/verlaat")
public class LeaveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Settings settings;

    @Inject
    transient Cookies cookies;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ours = !"cross-site".equals(request.getHeader("Sec-Fetch-Site"));
        if (ours && cookies.read(request, cookies.stayName()) == null) {
            cookies.write(response, cookies.signInName(), "", Duration.ZERO);
        }
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.sendRedirect(settings.get(Setting.PORTAL_LEAVE_URL));
    }
}
