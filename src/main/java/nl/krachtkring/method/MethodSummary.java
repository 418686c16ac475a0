package nl.krachtkring.method;

import java.time.LocalDate;
import java.util.List;

/**
 * A method in the catalogue.
 *
 * @param title its name
 * @param address where it stands
 * @param kind what it is
 * @param stage how far it is
 * @param excerpt the beginning of its summary
 * @param ageFrom youngest age; null when not known
 * @param ageTo oldest age; null when not known
 * @param strengthens the sides that it clearly strengthens
 * @param recognition the level of its newest recognition; empty without one
 * @param recognitionPast whether that recognition has ended and must be checked
 * @param reports how many experiences stand
 */
public record MethodSummary(
        String title,
        String address,
        MethodKind kind,
        MethodStage stage,
        String excerpt,
        Integer ageFrom,
        Integer ageTo,
        List<Dimension> strengthens,
        String recognition,
        boolean recognitionPast,
        int reports) {

    static MethodSummary of(
            WorkingMethod method, String excerpt, MethodRepository.FirstRecognition newest, LocalDate today) {
        return new MethodSummary(
                method.title(),
                method.address(),
                method.methodKind(),
                method.stage(),
                excerpt,
                method.ageFrom(),
                method.ageTo(),
                java.util.Arrays.stream(Dimension.values())
                        .filter(side -> method.profile(side) != null && method.profile(side) >= Dimension.CLEARLY)
                        .toList(),
                newest == null ? "" : newest.level(),
                newest != null
                        && newest.validUntil() != null
                        && newest.validUntil().isBefore(today),
                method.reports());
    }
}
