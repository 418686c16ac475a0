package nl.krachtkring.member.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.member.CarriedTexts;
import nl.krachtkring.platform.web.LocalAddress;

/** Takes a form of a visitor who wants an account first, and leads to that page with the way back to what she typed. */
@WebServlet("/aanmelden/meenemen")
public class CarryServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FROM = "vanaf";
    private static final Set<String> NEVER = Set.of(FROM, "token", "consent");

    @Inject
    transient CarriedTexts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String from = LocalAddress.orHome(request.getParameter(FROM));
        String back = texts.keep(typed(request))
                .map(key -> from + (from.contains("?") ? "&" : "?") + CarriedTextListener.KEY + "=" + key)
                .filter(LocalAddress::isLocal)
                .orElse(from);
        response.sendRedirect("/aanmelden?terug=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }

    /** What people type; not what Faces adds, and no consent, which counts for a guest alone. */
    private static Map<String, String> typed(HttpServletRequest request) {
        Map<String, String> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            boolean technical = NEVER.contains(lower) || lower.contains("faces") || name.equals(values[0]);
            if (!technical && !lower.contains("password") && values.length == 1 && !values[0].isBlank()) {
                typed.put(name, values[0]);
            }
        });
        return typed;
    }
}
