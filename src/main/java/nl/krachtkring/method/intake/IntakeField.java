package nl.krachtkring.method.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.krachtkring.method.catalogue.FoldedName;

/** What a column of an inventory can mean, with the headings by which such columns are known. */
public enum IntakeField {
    /** Which method. */
    METHOD(
            "werkwijze",
            "werkwijzen",
            "methode",
            "methodiek",
            "interventie",
            "naam interventie",
            "aanpak",
            "naam werkwijze"),
    /** Who works with it. */
    ORGANISATION("organisatie", "organisaties", "aanbieder", "instelling", "uitvoerder", "naam organisatie"),
    /** Where. */
    MUNICIPALITY("gemeente", "plaats", "woonplaats", "stad"),
    /** Since when. */
    FROM("vanaf", "van", "sinds", "start", "startdatum", "begin"),
    /** Its last day. */
    UNTIL("tot en met", "tot", "t/m", "einde", "einddatum"),
    /** In which situations. */
    SITUATIONS("situaties", "situatie"),
    /** In which forms. */
    MODES("vorm", "vormen", "werkvorm"),
    /** How often. */
    FREQUENCY("hoe vaak", "frequentie"),
    /** Where it was found. */
    SOURCE("bron", "herkomst");

    private final List<String> headings;

    IntakeField(String... headings) {
        this.headings = Arrays.stream(headings).map(FoldedName::of).toList();
    }

    /**
     * What a heading most likely means.
     *
     * @param heading as it stands in the file
     * @return empty when nothing is known of it
     */
    public static Optional<IntakeField> guess(String heading) {
        String folded = FoldedName.of(heading);
        return Arrays.stream(values())
                .filter(field -> field.headings.contains(folded))
                .findFirst();
    }

    /**
     * The field of a word.
     *
     * @param word as {@link #word} gives it; may be null
     * @return empty for another word
     */
    public static Optional<IntakeField> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }

    /**
     * Its word in forms and in the database.
     *
     * @return small letters
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The message key of its name, which is its heading in what goes out, too.
     *
     * @return a key of this room
     */
    public String key() {
        return "method.intake.field." + name();
    }

    /**
     * Whether a file says nothing without it.
     *
     * @return true for method and organisation
     */
    public boolean isNeeded() {
        return this == METHOD || this == ORGANISATION;
    }
}
