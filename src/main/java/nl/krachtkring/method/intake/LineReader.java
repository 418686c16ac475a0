package nl.krachtkring.method.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.krachtkring.method.Situation;
import nl.krachtkring.method.catalogue.FoldedName;
import nl.krachtkring.method.inventory.DeploymentFrequency;
import nl.krachtkring.method.inventory.DeploymentMode;

/** Understands the cells of a line, by which column is which field. What it doesn't understand it says, and never guesses. */
final class LineReader {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_MUNICIPALITY = 80;
    private static final int LONGEST_SOURCE = 300;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;

    private static final Pattern YEAR = Pattern.compile("([0-9]{4})");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{1,2})");
    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern DUTCH_DAY = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})");

    /** Words that people write for forms and frequencies beside our own, folded. */
    private static final Map<String, DeploymentMode> MODES = Map.of(
            "online", DeploymentMode.ONLINE,
            "digitaal", DeploymentMode.ONLINE,
            "groep", DeploymentMode.GROUP,
            "groepen", DeploymentMode.GROUP,
            "ingroepen", DeploymentMode.GROUP,
            "thuis", DeploymentMode.HOME,
            "bijmensenthuis", DeploymentMode.HOME,
            "individueel", DeploymentMode.INDIVIDUAL);

    private static final Map<String, DeploymentFrequency> FREQUENCIES = Map.of(
            "elkeweek", DeploymentFrequency.WEEKLY,
            "wekelijks", DeploymentFrequency.WEEKLY,
            "elkemaand", DeploymentFrequency.MONTHLY,
            "maandelijks", DeploymentFrequency.MONTHLY,
            "paarkeerperjaar", DeploymentFrequency.YEARLY,
            "eenpaarkeerperjaar", DeploymentFrequency.YEARLY,
            "jaarlijks", DeploymentFrequency.YEARLY,
            "mindervaak", DeploymentFrequency.RARELY,
            "zelden", DeploymentFrequency.RARELY);

    private final List<IntakeField> columns;
    private final Map<String, String> situations = new HashMap<>();

    /**
     * For one file.
     *
     * @param columns the field of each column, null for those that aren't read
     * @param known situations
     */
    LineReader(List<IntakeField> columns, List<Situation> known) {
        this.columns = columns;
        known.forEach(one -> Stream.of(one.key(), one.dutch(), one.english())
                .forEach(word -> situations.put(FoldedName.of(word), one.key())));
    }

    /**
     * Understands a line.
     *
     * @throws LineFault with the first thing that is wrong with it
     */
    LineValues read(IntakeTable.Line line) {
        if (line.uneven()) {
            throw new LineFault("method.intake.why.uneven", "");
        }
        LineValues.Period period = new LineValues.Period(
                day(cell(line, IntakeField.FROM), false), day(cell(line, IntakeField.UNTIL), true));
        if (period.from() != null && period.until() != null && period.until().isBefore(period.from())) {
            throw new LineFault("method.intake.why.period", "");
        }
        return new LineValues(
                needed(line, IntakeField.METHOD),
                needed(line, IntakeField.ORGANISATION),
                fitting(line, IntakeField.MUNICIPALITY, LONGEST_MUNICIPALITY),
                period,
                words(cell(line, IntakeField.SITUATIONS), situations::get, "method.intake.why.situation"),
                words(cell(line, IntakeField.MODES), MODES::get, "method.intake.why.mode"),
                frequency(cell(line, IntakeField.FREQUENCY)),
                fitting(line, IntakeField.SOURCE, LONGEST_SOURCE));
    }

    String cell(IntakeTable.Line line, IntakeField field) {
        int column = columns.indexOf(field);
        return column < 0 ? "" : line.cells().get(column);
    }

    private String needed(IntakeTable.Line line, IntakeField field) {
        String name = fitting(line, field, LONGEST_NAME);
        if (FoldedName.of(name).isEmpty()) {
            throw new LineFault("method.intake.why.missing." + field.name(), "");
        }
        return name;
    }

    private String fitting(IntakeTable.Line line, IntakeField field, int longest) {
        String text = cell(line, field);
        if (text.length() > longest) {
            throw new LineFault("method.intake.why.long", text.substring(0, 40) + "…");
        }
        return text;
    }

    /** A year alone means its first day as a beginning, and its last one as an end. */
    private static LocalDate day(String text, boolean end) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = parsed(text, end);
            if (day != null && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            throw new LineFault("method.intake.why.day", text);
        }
        throw new LineFault("method.intake.why.day", text);
    }

    private static LocalDate parsed(String text, boolean end) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
        }
        Matcher dutch = DUTCH_DAY.matcher(text);
        if (dutch.matches()) {
            return LocalDate.of(number(dutch, 3), number(dutch, 2), number(dutch, 1));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            YearMonth whole = YearMonth.of(number(month, 1), number(month, 2));
            return end ? whole.atEndOfMonth() : whole.atDay(1);
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return end ? LocalDate.of(number(year, 1), 12, 31) : LocalDate.of(number(year, 1), 1, 1);
        }
        return null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** The whole cell, or its pieces between semicolons and bars, or between commas. */
    private static <T> Set<T> words(String text, Function<String, T> known, String fault) {
        Set<T> found = new LinkedHashSet<>();
        for (String piece : pieces(text, "[;|]")) {
            T whole = known.apply(FoldedName.of(piece));
            if (whole != null) {
                found.add(whole);
                continue;
            }
            for (String smaller : pieces(piece, ",")) {
                T word = known.apply(FoldedName.of(smaller));
                if (word == null) {
                    throw new LineFault(fault, smaller);
                }
                found.add(word);
            }
        }
        return found;
    }

    private static List<String> pieces(String text, String between) {
        return Arrays.stream(text.split(between))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static DeploymentFrequency frequency(String text) {
        if (text.isEmpty()) {
            return null;
        }
        DeploymentFrequency band = FREQUENCIES.get(FoldedName.of(text));
        if (band == null) {
            throw new LineFault("method.intake.why.frequency", text);
        }
        return band;
    }
}
