package nl.krachtkring.site.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.site.PortalView;
import nl.krachtkring.site.PortalWatch;
import nl.krachtkring.site.PostRoom;

/** The way into the administration: what waits, and how the portal is doing. */
@Named
@RequestScoped
public class AdminBacking {

    private static final String VERSION = "/META-INF/maven/nl.krachtkring/krachtkring/pom.properties";

    @Inject
    CurrentActor actor;

    @Inject
    PortalWatch watch;

    @Inject
    PostRoom post;

    @Inject
    FormErrors formErrors;

    private PortalView state;

    @PostConstruct
    void load() {
        state = watch.state(actor.get());
    }

    /** Sends a mail to one's own address. */
    public void sendTest() {
        formErrors.guard(() -> {
            post.sendTest(actor.get());
            Redirect.saying("site.admin.test.done", "/beheer");
        });
    }

    /**
     * How the portal is doing.
     *
     * @return as of now
     */
    public PortalView getState() {
        return state;
    }

    /**
     * The version of the portal.
     *
     * @return as the build wrote it; empty where it runs from folders
     */
    public String getVersion() {
        try (InputStream in =
                FacesContext.getCurrentInstance().getExternalContext().getResourceAsStream(VERSION)) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
