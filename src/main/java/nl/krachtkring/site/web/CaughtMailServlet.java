package nl.krachtkring.site.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.krachtkring.platform.web.Faults;
import nl.krachtkring.site.CaughtMail;
import nl.krachtkring.site.CaughtMails;

/** The mail that the demo caught, for scripts. Without the demo it is absent like any unknown address. */
@WebServlet("/demo/post.json")
public class CaughtMailServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CaughtMails caught;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArrayBuilder mails = Json.createArrayBuilder();
        caught.newest().forEach(mail -> mails.add(json(mail)));
        request.setAttribute(Faults.PRIVATE, Boolean.TRUE);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(mails.build().toString());
    }

    private static JsonObject json(CaughtMail mail) {
        return Json.createObjectBuilder()
                .add("to", mail.to())
                .add("subject", mail.subject())
                .add("time", mail.time().toString())
                .add("text", mail.text())
                .add("html", mail.html())
                .add("links", Json.createArrayBuilder(mail.links()))
                .build();
    }
}
