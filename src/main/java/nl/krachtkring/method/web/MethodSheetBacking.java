package nl.krachtkring.method.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.krachtkring.editorial.Publication;
import nl.krachtkring.editorial.Source;
import nl.krachtkring.method.ExperienceFigures;
import nl.krachtkring.method.ExperiencesAsked;
import nl.krachtkring.method.MethodQueries;
import nl.krachtkring.method.MethodText;
import nl.krachtkring.method.MethodView;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.print.PdfSheet;
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
        byte[] file = sheets.of(new MethodSheets.Key(method.text(), language.locale(), today), () -> sheet().bytes());
        FileAnswer.pdf(file, method.slug(), "no-cache");
    }

    private PdfSheet sheet() {
        MethodText text = method.text();
        PdfSheet sheet = new PdfSheet(language.locale(), text.title())
                .row(
                        messages.get("method.facet.soort"),
                        messages.get(text.kind().key()))
                .row(
                        messages.get("method.facet.status"),
                        messages.get(text.stage().key()));
        if (method.reviewDue()) {
            sheet.text(messages.of("method.reviewDue", Dates.day(text.reviewBefore())));
        }
        sheet.part(messages.get("method.summary")).text(text.summary());
        sheet.part(messages.get("method.forParents")).text(text.forParents());
        sheet.part(messages.get("method.whenNot")).list(text.whenNot());
        note(sheet, "method.safety", text.safetyNote());
        note(sheet, "method.legal", text.legalNote());
        profile(sheet);
        practice(sheet, text.practice());
        judgements(sheet);
        sources(sheet, text);
        return sheet.text(settings.baseUrl() + method.address());
    }

    private void note(PdfSheet sheet, String key, String words) {
        if (!words.isEmpty()) {
            sheet.row(messages.get(key), words);
        }
    }

    private void profile(PdfSheet sheet) {
        sheet.part(messages.get("method.profile"));
        for (ExperienceFigures.Felt side : method.profile()) {
            sheet.row(
                    messages.get(side.dimension().key()) + " ("
                            + messages.get(side.dimension().termKey()) + ")",
                    messages.get("method.level." + side.level()));
        }
        sheet.text(
                messages.of("method.profile.judgedBy", method.text().profile().judgedBy()));
    }

    private void practice(PdfSheet sheet, MethodText.Practice practice) {
        if (!practice.approach().isEmpty()) {
            sheet.part(messages.get("method.steps"))
                    .steps(practice.approach().stream()
                            .map(step -> step.text().isEmpty() ? step.title() : step.title() + ": " + step.text())
                            .toList());
        }
        sheet.part(messages.get("method.facts"));
        note(sheet, "method.audience", method.text().audience().targetGroup());
        note(sheet, "method.duration", practice.duration());
        note(sheet, "method.frequency", practice.frequency());
        note(sheet, "method.competences", practice.competences());
        note(sheet, "method.conditions", practice.conditions());
        note(sheet, "method.costs", practice.costs());
    }

    private void judgements(PdfSheet sheet) {
        sheet.part(messages.get("method.recognition"));
        List<String> recognitions = method.recognitions().stream()
                .map(one -> one.text().level() + ", " + one.text().body() + ", "
                        + Dates.day(one.text().day())
                        + (one.past() ? ". " + messages.get("method.toCheck") : ""))
                .toList();
        listOr(sheet, recognitions, "method.recognition.none");
        sheet.part(messages.get("method.evidence"));
        List<String> studies = method.text().evidence().stream()
                .map(study -> messages.get(study.direction().key()) + ". " + study.source()
                        + (study.year() == null ? "" : " (" + study.year() + ")")
                        + (study.note().isEmpty() ? "" : ". " + study.note()))
                .toList();
        listOr(sheet, studies, "method.evidence.none");
    }

    private void listOr(PdfSheet sheet, List<String> lines, String none) {
        if (lines.isEmpty()) {
            sheet.text(messages.get(none));
        } else {
            sheet.list(lines);
        }
    }

    private void sources(PdfSheet sheet, MethodText text) {
        sheet.part(messages.get("method.sources"));
        sheet.list(text.publications().stream().map(MethodSheetBacking::words).toList());
        sheet.list(text.sources().stream().map(Source::title).toList());
        if (text.checkedOn() != null) {
            sheet.row(messages.get("method.checkedOn"), Dates.day(text.checkedOn()));
        }
        if (text.reviewBefore() != null) {
            sheet.row(messages.get("method.reviewBefore"), Dates.day(text.reviewBefore()));
        }
    }

    private static String words(Publication publication) {
        return publication.line().isEmpty() ? publication.title() : publication.title() + ". " + publication.line();
    }
}
