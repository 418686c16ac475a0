package nl.krachtkring.group.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import nl.krachtkring.group.CalendarText;
import nl.krachtkring.group.MeetingQueries;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.settings.Settings;
import nl.krachtkring.platform.web.Route;

/** A meeting as a file for people's own agenda, for who may read the meeting. */
@Named
@RequestScoped
public class CalendarBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    MeetingQueries queries;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Writes the file instead of a page. */
    public void write() {
        String text =
                CalendarText.of(queries.show(actor.get(), route.id()).summary(), settings.baseUrl(), clock.instant());
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType("text/calendar");
        external.setResponseCharacterEncoding("UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"agenda.ics\"");
        try {
            external.getResponseOutputWriter().write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
