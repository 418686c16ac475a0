package nl.krachtkring.method.catalogue;

import java.time.LocalDate;
import java.util.List;
import nl.krachtkring.method.AgeSpan;
import nl.krachtkring.method.Dimension;
import nl.krachtkring.method.MethodKind;
import nl.krachtkring.method.MethodStage;

/**
 * A method in the catalogue.
 *
 * @param title its name
 * @param slug its name in addresses
 * @param kind what it is
 * @param stage how far it is
 * @param excerpt the beginning of its summary
 * @param ages for whom
 * @param strengthens the sides that it clearly strengthens
 * @param recognition what a body said of it first in its file; empty when none did
 * @param recognised whether that is a recognition, and not the refusal of one
 * @param recognitionPast whether that recognition has ended and must be checked
 * @param reports how many experiences stand
 */
public record MethodCard(
        String title,
        String slug,
        MethodKind kind,
        MethodStage stage,
        String excerpt,
        AgeSpan ages,
        List<Dimension> strengthens,
        String recognition,
        boolean recognised,
        boolean recognitionPast,
        int reports) {

    static MethodCard of(CatalogueEntry entry, String excerpt, LocalDate today) {
        CatalogueEntry.Judgement newest =
                entry.recognitions().isEmpty() ? null : entry.recognitions().get(0);
        return new MethodCard(
                entry.title(),
                entry.slug(),
                entry.kind(),
                entry.stage(),
                excerpt,
                entry.ages(),
                entry.strengthens(),
                newest == null ? "" : newest.level(),
                newest != null && RecognitionLevel.of(newest.level()).isPresent(),
                newest != null && newest.isPast(today),
                entry.reports());
    }

    /**
     * Where it stands.
     *
     * @return a path of this site
     */
    public String address() {
        return "/werkwijzen/" + slug;
    }
}
