package nl.krachtkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.krachtkring.method.MethodText;
import nl.krachtkring.method.TargetGroup;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.Dates;

/** What waits behind each heading on the page of a method, in a few words, so that nobody opens it to find out. */
@Named
@RequestScoped
public class MorePart {

    private static final String BETWEEN = " · ";
    private static final String HEADING = "## ";

    @Inject
    MethodBacking page;

    @Inject
    Messages messages;

    @Inject
    Language language;

    private MethodText text() {
        return page.getMethod().text();
    }

    /**
     * For whom.
     *
     * @return the groups that the catalogue sorts by; without any, the situations
     */
    public String getAudience() {
        List<String> groups = text().audience().groups().stream()
                .map(TargetGroup::key)
                .map(messages::get)
                .toList();
        return String.join(BETWEEN, groups.isEmpty() ? page.getSituations() : groups);
    }

    /**
     * What the text tells about.
     *
     * @return its headings; empty for a text without
     */
    public String getExplained() {
        return text().body()
                .lines()
                .filter(line -> line.startsWith(HEADING))
                .map(line -> line.substring(HEADING.length()).strip())
                .collect(Collectors.joining(BETWEEN));
    }

    /**
     * What others found.
     *
     * @return the level of the first recognition and the number of studies; that there are none too
     */
    public String getJudged() {
        List<MethodText.RecognitionText> recognitions = text().recognitions();
        int studies = text().evidence().size();
        return (recognitions.isEmpty()
                        ? messages.get("method.judged.none")
                        : recognitions.get(0).level())
                + BETWEEN
                + (studies == 0
                        ? messages.get("method.judged.noStudy")
                        : messages.of("method.evidence.number", studies));
    }

    /**
     * What there is for who works with it.
     *
     * @return what it tells, by its headings; empty when it tells nothing
     */
    public String getProfessionals() {
        MethodText.Practice practice = text().practice();
        List<String> told = new ArrayList<>();
        add(told, text().tips().isEmpty(), "method.tips");
        add(told, practice.competences().isEmpty(), "method.competences");
        add(told, practice.conditions().isEmpty(), "method.conditions");
        add(told, practice.activeElements().isEmpty(), "method.activeElements");
        add(told, practice.materials().isEmpty(), "method.materials");
        return String.join(BETWEEN, told);
    }

    private void add(List<String> told, boolean nothing, String key) {
        if (!nothing) {
            told.add(messages.get(key));
        }
    }

    /**
     * What the text rests on.
     *
     * @return how many sources, and when somebody last went through it, where somebody did
     */
    public String getSources() {
        String number = messages.of("method.sources.number", text().sources().size());
        return text().checkedOn() == null
                ? number
                : number + BETWEEN
                        + messages.get("method.checkedOn").toLowerCase(language.locale()) + " "
                        + Dates.day(text().checkedOn());
    }
}
