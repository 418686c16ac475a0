package nl.krachtkring.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Lets the page of an absent address offer to sign in and come back without holding that address: its link says
 * {@code /inloggen?terug=hier}, and the browser itself tells where it stood.
 */
final class ReturnHere {

    private static final String SIGN_IN = "/inloggen";
    private static final String HERE = "hier";

    private ReturnHere() {}

    static boolean isAsked(String path, HttpServletRequest request) {
        return SIGN_IN.equals(path) && HERE.equals(request.getParameter("terug"));
    }

    /**
     * Where to go on.
     *
     * @param request a request for which {@link #isAsked} is true
     * @return the sign-in page, with the address that the browser came from if that was on this site
     */
    static String address(HttpServletRequest request) {
        String back = pathOf(request.getHeader("Referer"), request.getHeader("Host"));
        return back == null ? SIGN_IN : SIGN_IN + "?terug=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    static String pathOf(String referer, String host) {
        if (referer == null) {
            return null;
        }
        try {
            URI from = new URI(referer);
            String query = from.getRawQuery();
            String path = query == null ? from.getRawPath() : from.getRawPath() + "?" + query;
            boolean own =
                    from.getRawAuthority() != null && from.getRawAuthority().equals(host);
            return own && LocalAddress.isLocal(path) && !path.startsWith(SIGN_IN) ? path : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
