package nl.krachtkring.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** Sets one of the choices of {@link ViewChoices} by a form that needs no script, and goes back to the page. */
@WebServlet("/keuze")
public class ChoiceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Duration KEPT = Duration.ofDays(365);

    @Inject
    transient Cookies cookies;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ViewChoices.CHOICES.forEach((name, values) -> take(name, values, request, response));
        response.sendRedirect(LocalAddress.orHome(request.getParameter("terug")));
    }

    private void take(String name, Set<String> values, HttpServletRequest request, HttpServletResponse response) {
        String value = request.getParameter(name);
        if (value != null && values.contains(value)) {
            cookies.write(response, name, value, KEPT);
        }
    }
}
