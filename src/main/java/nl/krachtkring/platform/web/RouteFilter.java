package nl.krachtkring.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;

/** Forwards a clean address to its page; every address outside the table is not found, also that of a page file. */
public class RouteFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Route route;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Paths.asked(request);
        if ("/metrics".equals(path) && !settings.is(Setting.PORTAL_METRICS)) {
            throw new NotFound();
        }
        if (Paths.isServed(path)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<PublicRoutes.Match> match = PublicRoutes.find(path);
        route.found(
                path,
                request.getQueryString(),
                match.map(PublicRoutes.Match::parameters).orElse(java.util.Map.of()));
        PublicRoutes.Row row = match.orElseThrow(NotFound::new).row();
        if (row.door() == PublicRoutes.Door.SIGNED_IN && actor.get().isAnonymous()) {
            String back = URLEncoder.encode(route.addressWithQuery(), StandardCharsets.UTF_8);
            response.sendRedirect("/inloggen?terug=" + back);
            return;
        }
        if (row.door() == PublicRoutes.Door.ADMINISTRATOR && !actor.get().has(SiteRole.ADMINISTRATOR)) {
            throw new NotFound();
        }
        if (ReturnHere.isAsked(path, request)) {
            response.sendRedirect(ReturnHere.address(request));
            return;
        }
        HttpServletRequest asked = AskedAddressViewHandler.isRich(row.view()) ? request : AskedAgain.whole(request);
        request.getRequestDispatcher(row.view()).forward(asked, response);
    }
}
