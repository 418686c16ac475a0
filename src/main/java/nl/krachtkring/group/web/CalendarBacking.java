package nl.krachtkring.group.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import nl.krachtkring.group.CalendarEntry;
import nl.krachtkring.group.CalendarFeeds;
import nl.krachtkring.group.CalendarText;
import nl.krachtkring.group.CarriedAgenda;
import nl.krachtkring.group.FeedReading;
import nl.krachtkring.group.MeetingQueries;
import nl.krachtkring.group.MeetingSummary;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.settings.Settings;
import nl.krachtkring.platform.web.Route;
import nl.krachtkring.platform.web.ViewChoices;

/**
 * Meetings for people's own agenda: one as a file, for who may read it, and a feed for who holds its link. Whoever chose
 * unremarkable mail or titles gets the time and no more.
 */
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
    CalendarFeeds feeds;

    @Inject
    FeedReading reading;

    @Inject
    ViewChoices choices;

    @Inject
    Language language;

    @Inject
    Bundles bundles;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Writes the file of one meeting instead of a page. */
    public void write() {
        MeetingSummary meeting = queries.show(actor.get(), route.id()).summary();
        boolean neutral = choices.isDiscreet() || feeds.isDiscreet(actor.get());
        String text = CalendarText.of(entry(meeting, neutral, language.locale()), settings.baseUrl(), clock.instant());
        answer(text, "attachment; filename=\"agenda.ics\"");
    }

    /** Writes the meetings of a link instead of a page. */
    public void feed() {
        CarriedAgenda carried = reading.read(route.text("token"));
        String text = CalendarText.feed(
                name(carried),
                carried.meetings().stream()
                        .map(meeting -> entry(meeting, carried.neutral(), carried.language()))
                        .toList(),
                settings.baseUrl(),
                clock.instant());
        answer(text, "inline; filename=\"agenda.ics\"");
    }

    private String name(CarriedAgenda carried) {
        if (carried.group() != null) {
            return carried.group();
        }
        return bundles.text(carried.language(), carried.neutral() ? "group.feed.name.neutral" : "group.feed.name");
    }

    private CalendarEntry entry(MeetingSummary meeting, boolean neutral, Locale words) {
        return neutral
                ? CalendarEntry.neutral(meeting, bundles.text(words, "group.feed.entry"))
                : CalendarEntry.of(meeting);
    }

    private static void answer(String text, String disposition) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType("text/calendar");
        external.setResponseCharacterEncoding("UTF-8");
        external.setResponseHeader("Content-Disposition", disposition);
        // A calendar asks without a cookie, and yet what it gets is of one person.
        external.setResponseHeader("Cache-Control", "private, no-store");
        try {
            external.getResponseOutputWriter().write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
