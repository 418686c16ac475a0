package nl.krachtkring.site.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.site.DeadLetters;
import nl.krachtkring.site.PostRoom;

/** The mails that were given up. Question and page stand in the address, so that nothing is kept between two requests. */
@Named
@RequestScoped
public class AdminPostBacking {

    private static final String ADDRESS = "/beheer/post";
    private static final int PAGE = 20;

    @Inject
    CurrentActor actor;

    @Inject
    PostRoom post;

    private DeadLetters letters;

    @PostConstruct
    void load() {
        letters = post.dead(actor.get(), getRecipient(), parameter("na"), PAGE);
    }

    /**
     * Tries one anew, in a row of the form as it was shown.
     *
     * @param row its place
     */
    public void tryAgain(int row) {
        String key = parameter("letter-" + row);
        if (key.isEmpty()) {
            throw new NotFound();
        }
        post.tryAgain(actor.get(), key);
        Redirect.saying("site.admin.post.again.done", ADDRESS);
    }

    /**
     * The mails.
     *
     * @return a page of them
     */
    public DeadLetters getLetters() {
        return letters;
    }

    /**
     * What is sought.
     *
     * @return a part of an address; empty for all
     */
    public String getRecipient() {
        return parameter("aan").strip();
    }

    /**
     * Where the list goes on.
     *
     * @return a path of this site; empty at the end
     */
    public String getNext() {
        if (letters.next().isEmpty()) {
            return "";
        }
        return ADDRESS + "?aan=" + URLEncoder.encode(getRecipient(), StandardCharsets.UTF_8) + "&na=" + letters.next();
    }

    private static String parameter(String name) {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return parameters.getOrDefault(name, "");
    }
}
