package nl.krachtkring.method.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.krachtkring.contribution.RelatedItems;
import nl.krachtkring.editorial.Publication;
import nl.krachtkring.editorial.Source;
import nl.krachtkring.method.AgeSpan;
import nl.krachtkring.method.ExperienceFigures;
import nl.krachtkring.method.MethodFamily;
import nl.krachtkring.method.MethodText;
import nl.krachtkring.method.MethodView;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.print.PdfSheet;
import nl.krachtkring.platform.settings.Settings;
import nl.krachtkring.platform.web.Dates;

/** What the page of a method says, part by part in the order of the page, as a PDF file. */
class MethodSheet {

    private final Messages messages;
    private final Locale language;
    private final Settings settings;

    MethodSheet(Messages messages, Locale language, Settings settings) {
        this.messages = messages;
        this.language = language;
        this.settings = settings;
    }

    byte[] of(MethodView method) {
        MethodText text = method.text();
        PdfSheet sheet = new PdfSheet(language, text.title());
        head(sheet, method);
        sheet.part(messages.get("method.summary")).text(text.summary());
        sheet.part(messages.get("method.forParents")).text(text.forParents());
        sheet.part(messages.get("method.whenNot")).list(text.whenNot());
        note(sheet, "method.safety", text.safetyNote());
        note(sheet, "method.legal", text.legalNote());
        whom(sheet, method);
        steps(sheet, text.practice());
        if (!method.html().isEmpty()) {
            sheet.part(messages.get("method.explained")).prose(method.html());
        }
        profile(sheet, method);
        recognitions(sheet, method.recognitions());
        evidence(sheet, text);
        facts(sheet, text);
        family(sheet, method);
        professionals(sheet, text);
        sources(sheet, text);
        String address = settings.baseUrl() + method.address();
        return sheet.part(messages.get("method.cite"))
                .text(MethodBacking.citation(messages, settings, text, address))
                .bytes();
    }

    private void head(PdfSheet sheet, MethodView method) {
        MethodText text = method.text();
        sheet.row(messages.get("method.facet.soort"), messages.get(text.kind().key()));
        sheet.row(messages.get("method.facet.status"), messages.get(text.stage().key()));
        if (method.reviewDue()) {
            sheet.text(messages.of("method.reviewDue", Dates.day(text.reviewBefore())));
        }
    }

    private void whom(PdfSheet sheet, MethodView method) {
        MethodText text = method.text();
        AgeSpan ages = text.audience().ages();
        sheet.part(messages.get("method.audience"));
        if (!text.audience().targetGroup().isEmpty()) {
            sheet.text(text.audience().targetGroup());
        }
        if (!ages.key().isEmpty()) {
            sheet.row(messages.get("method.facet.leeftijd"), messages.of(ages.key(), ages.from(), ages.to()));
        }
        sheet.list(method.situations().stream()
                .map(situation -> situation.label(language))
                .toList());
        lines(sheet, "method.goals", text.practice().goals());
    }

    private void steps(PdfSheet sheet, MethodText.Practice practice) {
        if (!practice.approach().isEmpty()) {
            sheet.part(messages.get("method.steps"))
                    .steps(practice.approach().stream()
                            .map(step -> step.text().isEmpty() ? step.title() : step.title() + ": " + step.text())
                            .toList());
        }
    }

    private void profile(PdfSheet sheet, MethodView method) {
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

    private void recognitions(PdfSheet sheet, List<MethodView.RecognitionView> recognitions) {
        sheet.part(messages.get("method.recognition"));
        List<String> lines = recognitions.stream()
                .map(one -> sentences(Stream.of(
                        one.text().level() + ", " + one.text().body() + ", "
                                + Dates.day(one.text().day()),
                        one.past() ? messages.get("method.toCheck") : "",
                        one.text().validUntil() == null
                                ? ""
                                : messages.of(
                                        "method.recognition.until",
                                        Dates.day(one.text().validUntil())),
                        one.text().note())))
                .toList();
        listOr(sheet, lines, "method.recognition.none");
    }

    private void evidence(PdfSheet sheet, MethodText text) {
        sheet.part(messages.get("method.evidence"));
        List<String> lines = text.evidence().stream()
                .map(study -> sentences(Stream.of(
                        messages.get(study.direction().key()),
                        study.source() + (study.year() == null ? "" : " (" + study.year() + ")"),
                        study.population().isEmpty()
                                ? ""
                                : messages.of("method.evidence.population", study.population()),
                        study.note())))
                .toList();
        listOr(sheet, lines, "method.evidence.none");
    }

    private void facts(PdfSheet sheet, MethodText text) {
        sheet.part(messages.get("method.facts"));
        note(sheet, "method.aliases", String.join(", ", text.aliases()));
        note(sheet, "method.duration", text.practice().duration());
        note(sheet, "method.frequency", text.practice().frequency());
        note(sheet, "method.costs", text.practice().costs());
        note(sheet, "method.origin", text.lineage().origin());
        note(sheet, "method.owner", text.lineage().owner());
        note(sheet, "method.contact", text.lineage().contact());
    }

    private void family(PdfSheet sheet, MethodView method) {
        MethodFamily family = method.family();
        lines(
                sheet,
                "method.family",
                Stream.of(
                                related(family.basedOn(), "base"),
                                related(family.variantOf(), "whole"),
                                related(family.variants(), "variant"),
                                related(family.builtOn(), "built"))
                        .flatMap(List::stream)
                        .toList());
    }

    private List<String> related(List<RelatedItems.Item> items, String how) {
        return items.stream()
                .map(item -> item.title() + ": " + messages.get("method.family." + how))
                .toList();
    }

    private void professionals(PdfSheet sheet, MethodText text) {
        MethodText.Practice practice = text.practice();
        if (Stream.of(text.tips(), practice.activeElements(), practice.materials())
                        .allMatch(List::isEmpty)
                && (practice.competences() + practice.conditions()).isEmpty()) {
            return;
        }
        sheet.part(messages.get("method.professionals"));
        note(sheet, "method.competences", practice.competences());
        note(sheet, "method.conditions", practice.conditions());
        lines(sheet, "method.tips", text.tips());
        lines(sheet, "method.activeElements", practice.activeElements());
        lines(sheet, "method.materials", practice.materials());
    }

    private void sources(PdfSheet sheet, MethodText text) {
        sheet.part(messages.get("method.sources"));
        lines(
                sheet,
                "method.publications",
                text.publications().stream().map(MethodSheet::words).toList());
        lines(
                sheet,
                "method.sources.read",
                text.sources().stream().map(this::words).toList());
        if (text.checkedOn() != null) {
            sheet.row(messages.get("method.checkedOn"), Dates.day(text.checkedOn()));
        }
        if (text.reviewBefore() != null) {
            sheet.row(messages.get("method.reviewBefore"), Dates.day(text.reviewBefore()));
        }
    }

    private static String words(Publication publication) {
        return sentences(Stream.of(publication.title(), publication.line(), publication.address(), publication.file()));
    }

    private String words(Source source) {
        String title = source.date() == null ? source.title() : source.title() + ", " + Dates.day(source.date());
        return Stream.of(
                        title,
                        source.checkedOn() == null
                                ? ""
                                : messages.of("editorial.source.checked", Dates.day(source.checkedOn())),
                        source.doubtful() ? messages.get("editorial.source.toCheck") : messages.get(source.key()))
                .filter(words -> !words.isEmpty())
                .reduce((first, second) -> first + " " + second)
                .orElse("");
    }

    private void note(PdfSheet sheet, String key, String words) {
        if (!words.isEmpty()) {
            sheet.row(messages.get(key), words);
        }
    }

    private void lines(PdfSheet sheet, String key, List<String> lines) {
        if (!lines.isEmpty()) {
            sheet.label(messages.get(key)).list(lines);
        }
    }

    private void listOr(PdfSheet sheet, List<String> lines, String none) {
        if (lines.isEmpty()) {
            sheet.text(messages.get(none));
        } else {
            sheet.list(lines);
        }
    }

    /** One after the other, each ending in a point. */
    private static String sentences(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty())
                .reduce((first, second) -> (first.endsWith(".") ? first : first + ".") + " " + second)
                .orElse("");
    }
}
