package nl.krachtkring.method.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.krachtkring.method.AgeBand;
import nl.krachtkring.method.Dimension;
import nl.krachtkring.method.MethodKind;
import nl.krachtkring.method.MethodStage;
import nl.krachtkring.method.TargetGroup;
import nl.krachtkring.method.WorkPlace;

/** By what people choose methods, in the order in which a page asks. Within one facet any chosen value will do; all facets must. */
public enum Facet {
    /** What somebody looks for help with. */
    SITUATION("situatie", List.of()),
    /** How old the child is. */
    AGE("leeftijd", terms(AgeBand.values(), band -> new Term(band.code(), band.key()))),
    /** Whom it works with. */
    TARGET_GROUP("doelgroep", terms(TargetGroup.values(), group -> new Term(group.word(), group.key()))),
    /** Where people meet it. */
    PLACE("plek", terms(WorkPlace.values(), place -> new Term(place.word(), place.key()))),
    /** Which side of eigen kracht it clearly strengthens. */
    DIMENSION("kant", terms(Dimension.values(), side -> new Term(side.word(), side.key()))),
    /** Whether people told what they experienced with it. */
    EXPERIENCES(
            "ervaringen",
            List.of(
                    new Term(CatalogueEntry.OF_FAMILY, "method.facet.experiences.family"),
                    new Term(CatalogueEntry.OF_OTHERS, "method.facet.experiences.others"))),
    /** Which organisations work with it, confirmed or not; its terms are what stands in the inventory. */
    PROVIDER("aanbieder", List.of()),
    /** In which municipality somebody works with it; terms as for organisations. */
    MUNICIPALITY("gemeente", List.of()),
    /** What a committee judged of it. */
    RECOGNITION(
            "erkenning",
            Stream.concat(
                            Arrays.stream(RecognitionLevel.values()).map(level -> new Term(level.word(), level.key())),
                            Stream.of(
                                    new Term(CatalogueEntry.TO_CHECK, "method.facet.recognition.toCheck"),
                                    new Term(CatalogueEntry.NOT_RECOGNISED, "method.facet.recognition.none")))
                    .toList()),
    /** What kind of method it is. */
    KIND("soort", terms(MethodKind.values(), kind -> new Term(kind.word(), kind.key()))),
    /** How far it is. */
    STAGE("status", terms(MethodStage.values(), stage -> new Term(stage.word(), stage.key())));

    private final String word;
    private final List<Term> terms;

    Facet(String word, List<Term> terms) {
        this.word = word;
        this.terms = terms;
    }

    private static <T> List<Term> terms(T[] values, java.util.function.Function<T, Term> term) {
        return Arrays.stream(values).map(term).toList();
    }

    /**
     * Its name in addresses.
     *
     * @return small letters
     */
    public String word() {
        return word;
    }

    /**
     * Its values.
     *
     * @return in the order of a page; empty for situations, which come from a file, and for what comes from the inventory
     */
    public List<Term> terms() {
        return terms;
    }

    /**
     * Whether its values are what stands in the inventory, so that any word may be one.
     *
     * @return true for organisations and municipalities
     */
    public boolean isOfInventory() {
        return this == PROVIDER || this == MUNICIPALITY;
    }

    /**
     * One of its values.
     *
     * @param asked a word
     * @return empty for a word that it doesn't have
     */
    public Optional<Term> term(String asked) {
        return terms.stream().filter(term -> term.word().equals(asked)).findFirst();
    }

    /**
     * The message key of its name.
     *
     * @return a key of this room
     */
    public String key() {
        return "method.facet." + word;
    }
}
