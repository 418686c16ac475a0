package nl.krachtkring.site.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.krachtkring.platform.web.Faults;
import nl.krachtkring.site.CaughtMail;
import nl.krachtkring.site.CaughtMails;

/** The page of the mail that the demo caught. */
@Named
@RequestScoped
public class CaughtMailBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    CaughtMails caught;

    private List<CaughtMail> mails;

    @PostConstruct
    void load() {
        request.setAttribute(Faults.PRIVATE, Boolean.TRUE);
        mails = caught.newest();
    }

    /**
     * The mails.
     *
     * @return newest first
     */
    public List<CaughtMail> getMails() {
        return mails;
    }
}
