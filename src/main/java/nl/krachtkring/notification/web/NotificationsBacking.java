package nl.krachtkring.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.krachtkring.notification.NotificationPage;
import nl.krachtkring.notification.Notifications;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Redirect;

/** What is new for the person who is signed in. */
@Named
@RequestScoped
public class NotificationsBacking {

    private static final String ADDRESS = "/mijn/berichten";

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentActor actor;

    @Inject
    Notifications notifications;

    private NotificationPage page;

    @PostConstruct
    void load() {
        String after = request.getParameter("na");
        boolean number = after != null && after.matches("[0-9]{15}");
        page = notifications.page(actor.get(), number ? Long.valueOf(after) : null);
    }

    /**
     * The page.
     *
     * @return newest first
     */
    public NotificationPage getPage() {
        return page;
    }

    /**
     * Marks one as read and goes to it.
     *
     * @param publicId its number
     */
    public void open(long publicId) {
        Redirect.to(notifications.open(actor.get(), publicId));
    }

    /** Marks everything as read. */
    public void readAll() {
        notifications.readAll(actor.get());
        Redirect.saying("notification.read.done", ADDRESS);
    }
}
