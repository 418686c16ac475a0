package nl.krachtkring.method.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import nl.krachtkring.method.ExperiencesAsked;
import nl.krachtkring.method.MethodQueries;
import nl.krachtkring.method.MethodView;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.settings.Settings;
import nl.krachtkring.platform.web.Dates;
import nl.krachtkring.platform.web.FileAnswer;
import nl.krachtkring.platform.web.Route;

/** One method as a file: what its page says of it, without what people experienced, which changes and is theirs. */
@Named
@RequestScoped
public class MethodSheetBacking {

    @Inject
    MethodQueries queries;

    @Inject
    MethodSheets sheets;

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    Messages messages;

    @Inject
    Language language;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private MethodView method;

    @PostConstruct
    void load() {
        method = queries.show(actor.get(), route.text("slug"), ExperiencesAsked.NEWEST);
    }

    /** Writes the file instead of a page. */
    public void write() {
        LocalDate today = Dates.today(clock.instant());
        MethodSheets.Key key = new MethodSheets.Key(method.text(), method.family(), language.locale(), today);
        byte[] file = sheets.of(key, () -> new MethodSheet(messages, language.locale(), settings).of(method));
        FileAnswer.pdf(file, method.slug(), "no-cache");
    }
}
