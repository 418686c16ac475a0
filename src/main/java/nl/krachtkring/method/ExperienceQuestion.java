package nl.krachtkring.method;

import java.util.List;
import java.util.function.Function;

/** The questions of an experience that are answered in words, in the order in which they are read. */
enum ExperienceQuestion {
    HELPED("helped", "ok", Experience::helped),
    HINDERED("hindered", "warning", Experience::hindered),
    NEEDED("needed", "handshake", Experience::needed),
    DIFFERENTLY("differently", "refresh", Experience::differently),
    BODY("body", "message", Experience::body),
    SAFETY("safety", "info", Experience::safety);

    /** What promotes and what hinders, and what people on both sides need: read side by side. */
    static final List<ExperienceQuestion> FACTORS = List.of(HELPED, HINDERED, NEEDED);

    private final String word;
    private final String icon;
    private final Function<Experience, String> answer;

    ExperienceQuestion(String word, String icon, Function<Experience, String> answer) {
        this.word = word;
        this.icon = icon;
        this.answer = answer;
    }

    String key() {
        return "method.experience." + word;
    }

    String icon() {
        return icon;
    }

    String answer(Experience experience) {
        return answer.apply(experience);
    }
}
