package nl.krachtkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.krachtkring.method.Advice;
import nl.krachtkring.method.ExperienceAnswers;
import nl.krachtkring.method.Perspective;
import nl.krachtkring.platform.i18n.Messages;

/** The questions of an experience with what can be chosen, in the language of the request. */
@Named
@RequestScoped
public class ShareSheet {

    /** The labels of the inputs. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("perspective", "method.share.perspective"),
            Map.entry("situation", "method.share.situation"),
            Map.entry("age", "method.share.age"),
            Map.entry("place", "method.share.where"),
            Map.entry("weeks", "method.share.weeks"),
            Map.entry("contacts", "method.share.contacts"),
            Map.entry("competence", "method.dimension.competence"),
            Map.entry("social", "method.dimension.social"),
            Map.entry("motivation", "method.dimension.motivation"),
            Map.entry("advice", "method.share.advice"),
            Map.entry("helped", "method.experience.helped"),
            Map.entry("hindered", "method.experience.hindered"),
            Map.entry("needed", "method.experience.needed"),
            Map.entry("differently", "method.experience.differently"),
            Map.entry("safety", "method.experience.safety"),
            Map.entry("body", "method.experience.body"));

    /** The order in which they are asked. */
    private static final List<String> ASKED = List.of(
            "perspective",
            "helped",
            "hindered",
            "situation",
            "age",
            "place",
            "weeks",
            "contacts",
            "competence",
            "social",
            "motivation",
            "needed",
            "differently",
            "advice",
            "safety",
            "body");

    @Inject
    Options options;

    @Inject
    Messages messages;

    /**
     * As whom one can tell.
     *
     * @return names of perspectives
     */
    public List<Option> getPerspectives() {
        return Arrays.stream(Perspective.values())
                .map(one -> options.option(one.name(), one.key(), null))
                .toList();
    }

    /**
     * What one can advise.
     *
     * @return names of answers
     */
    public List<Option> getAdvices() {
        return Arrays.stream(Advice.values())
                .map(one -> options.option(one.name(), one.key(), null))
                .toList();
    }

    /**
     * The situations to choose from.
     *
     * @return their labels
     */
    public List<Option> getSituations() {
        return options.situations(null);
    }

    /**
     * The ages to choose from.
     *
     * @return their labels
     */
    public List<Option> getAges() {
        return options.ages(null);
    }

    /**
     * How much of something was felt.
     *
     * @return 0 to 3 in words
     */
    public List<Option> getLevels() {
        return options.levels();
    }

    /** The answers in words, in the order in which they are asked. */
    List<Option> told(ExperienceAnswers answers) {
        List<Option> told = new ArrayList<>();
        for (String name : ASKED) {
            String value = answers.fields().get(name);
            if (value != null) {
                told.add(new Option(worded(name, value), messages.get(LABELS.get(name)), false));
            }
        }
        return told;
    }

    private String worded(String name, String value) {
        List<Option> choices =
                switch (name) {
                    case "perspective" -> getPerspectives();
                    case "situation" -> getSituations();
                    case "age" -> getAges();
                    case "competence", "social", "motivation" -> getLevels();
                    case "advice" -> getAdvices();
                    default -> List.of();
                };
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }
}
