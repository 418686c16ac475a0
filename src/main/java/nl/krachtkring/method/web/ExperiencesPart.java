package nl.krachtkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.krachtkring.method.Advice;
import nl.krachtkring.method.ExperienceFigures;
import nl.krachtkring.method.ExperienceGroup;
import nl.krachtkring.method.Perspective;
import nl.krachtkring.method.Situation;
import nl.krachtkring.method.Situations;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.i18n.Messages;

/** What the experiences on the page of a method say together, in sentences, and of whom one can ask for them. */
@Named
@RequestScoped
public class ExperiencesPart {

    @Inject
    MethodBacking page;

    @Inject
    Situations situations;

    @Inject
    Messages messages;

    @Inject
    Language language;

    private ExperienceFigures figures() {
        return page.getMethod().experiences().figures();
    }

    /**
     * Whether they would advise it, perspective by perspective, as far as that may be told.
     *
     * @return sentences; under five only how many there are
     */
    public List<String> getLines() {
        return figures().lines().stream()
                .filter(line -> line.reports() > 0)
                .map(this::sentence)
                .toList();
    }

    private String sentence(ExperienceFigures.Line line) {
        if (line.answered() == 0) {
            return messages.with(
                    "method.figures.few", new Object[] {line.reports(), word(line.perspective(), line.reports())});
        }
        return messages.with("method.figures.advised", new Object[] {
            line.number(Advice.YES),
            line.answered(),
            word(line.perspective(), line.answered()),
            line.number(Advice.MAYBE),
            line.number(Advice.NO)
        });
    }

    private String word(Perspective perspective, int number) {
        return messages.get(number == 1 ? perspective.severalKey() + ".one" : perspective.severalKey());
    }

    /**
     * The label of a situation.
     *
     * @param situation which; may be null
     * @return the label in the language of the request; empty for none
     */
    public String label(Situation situation) {
        return situation == null ? "" : situation.label(language.locale());
    }

    /**
     * Of whom there are none.
     *
     * @return a sentence; empty when there are some of everyone
     */
    public String getNobody() {
        String nobody = figures().lines().stream()
                .filter(line -> line.reports() == 0)
                .map(line -> messages.of(
                        "method.figures.none", messages.get(line.perspective().severalKey())))
                .collect(Collectors.joining(", "));
        return nobody.isEmpty()
                ? ""
                : nobody.substring(0, 1).toUpperCase(language.locale()) + nobody.substring(1) + ".";
    }

    /**
     * How far one side was felt, level by level.
     *
     * @param spread what was counted
     * @return for instance "3 een beetje", without levels that nobody gave
     */
    public List<String> levels(ExperienceFigures.Spread spread) {
        List<String> levels = new ArrayList<>();
        for (int level = 0; level < spread.numbers().size(); level++) {
            if (spread.numbers().get(level) > 0) {
                levels.add(spread.numbers().get(level) + " " + messages.get("method.felt." + level));
            }
        }
        return levels;
    }

    /**
     * Whether only some of the experiences are asked for.
     *
     * @return false for all of the method
     */
    public boolean isFiltered() {
        return !figures().shown().isAll();
    }

    /**
     * Whether they stand open: who asked for some of them, for older ones or for all of the page came for these.
     *
     * @return false for the page as it is
     */
    public boolean isOpened() {
        return page.isOpened() || page.isSome();
    }

    /**
     * Of whom one can ask for experiences.
     *
     * @return words of perspectives
     */
    public List<Option> getPerspectives() {
        return Arrays.stream(Perspective.values())
                .map(one -> new Option(
                        one.dutch(),
                        messages.get(one.severalKey()),
                        one == figures().shown().perspective()))
                .toList();
    }

    /**
     * Of which situations one can ask for them.
     *
     * @return those that members told of, with their number
     */
    public List<Option> getSituations() {
        return situations.all().stream()
                .filter(one -> figures().situations().containsKey(one.key()))
                .map(this::option)
                .toList();
    }

    private Option option(Situation one) {
        return new Option(
                one.key(),
                one.label(language.locale()) + " (" + figures().situations().get(one.key()) + ")",
                one.key().equals(figures().shown().situation()));
    }

    /**
     * Where older ones stand, with the same choice.
     *
     * @return an address; null when there are none
     */
    public String getOlder() {
        Long next = page.getMethod().experiences().next();
        ExperienceGroup shown = figures().shown();
        if (next == null) {
            return null;
        }
        String who =
                shown.perspective() == null ? "" : "wie=" + shown.perspective().dutch() + "&";
        String situation = shown.situation() == null ? "" : "over=" + shown.situation() + "&";
        return page.getMethod().address() + "?" + who + situation + "eerder=" + next + "#ervaringen";
    }
}
