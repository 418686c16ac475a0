package nl.krachtkring.method.catalogue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.method.AgeSpan;
import nl.krachtkring.method.Dimension;
import nl.krachtkring.method.MethodKind;
import nl.krachtkring.method.MethodStage;

/**
 * What the catalogue knows of one published method.
 *
 * @param id its key
 * @param publicId its number in addresses
 * @param slug its name in addresses
 * @param title its name
 * @param names its names as {@link FoldedName} has them
 * @param kind what it is
 * @param stage how far it is
 * @param ages for whom
 * @param strengthens the sides that it clearly strengthens
 * @param recognitions what bodies judged, in their order
 * @param reports how many experiences stand
 * @param checkedOn when an editor last went through it; may be null
 * @param terms the values of each facet that fit it
 */
record CatalogueEntry(
        long id,
        long publicId,
        String slug,
        String title,
        List<String> names,
        MethodKind kind,
        MethodStage stage,
        AgeSpan ages,
        List<Dimension> strengthens,
        List<Judgement> recognitions,
        int reports,
        LocalDate checkedOn,
        Map<Facet, Set<String>> terms) {

    /** Parents or youngsters told of it. */
    static final String OF_FAMILY = "ouders";

    /** Professionals or others told of it. */
    static final String OF_OTHERS = "professionals";

    /** The recognition has ended and must be looked at. */
    static final String TO_CHECK = "te-controleren";

    /** No body recognised it, as far as the editors found. */
    static final String NOT_RECOGNISED = "geen";

    /**
     * A judgement of a body.
     *
     * @param level in its words
     * @param validUntil until when it holds; null when not known
     */
    record Judgement(String level, LocalDate validUntil) {

        boolean isPast(LocalDate today) {
            return validUntil != null && validUntil.isBefore(today);
        }
    }

    /**
     * How many experiences stand.
     *
     * @param family of parents and youngsters
     * @param others of professionals, volunteers and researchers
     */
    record Reports(int family, int others) {

        Set<String> words() {
            Set<String> words = new HashSet<>();
            if (family > 0) {
                words.add(OF_FAMILY);
            }
            if (others > 0) {
                words.add(OF_OTHERS);
            }
            return words;
        }
    }

    /** Words of what bodies judged, as it stands today. */
    static Set<String> recognitionWords(List<Judgement> judgements, LocalDate today) {
        Set<String> words = new HashSet<>();
        for (Judgement judgement : judgements) {
            RecognitionLevel.of(judgement.level()).ifPresent(level -> {
                words.add(level.word());
                if (judgement.isPast(today)) {
                    words.add(TO_CHECK);
                }
            });
        }
        return words.isEmpty() ? Set.of(NOT_RECOGNISED) : words;
    }

    /** All facets but those of text files, which the caller adds. */
    static Map<Facet, Set<String>> terms(
            MethodKind kind, MethodStage stage, AgeSpan ages, List<Dimension> strengthens, Reports reports) {
        Map<Facet, Set<String>> terms = new EnumMap<>(Facet.class);
        terms.put(Facet.KIND, Set.of(kind.word()));
        terms.put(Facet.STAGE, Set.of(stage.word()));
        terms.put(Facet.AGE, ages.bands());
        terms.put(Facet.DIMENSION, strengthens.stream().map(Dimension::word).collect(Collectors.toSet()));
        terms.put(Facet.EXPERIENCES, reports.words());
        return terms;
    }

    boolean isNamed(String folded) {
        return names.stream().anyMatch(name -> name.contains(folded));
    }
}
