package nl.krachtkring.method.web;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.krachtkring.contribution.web.KeptDraft;
import nl.krachtkring.method.ExperienceAnswers;
import nl.krachtkring.method.Guest;
import nl.krachtkring.privacy.ConsentText;
import nl.krachtkring.privacy.web.ShownText;

/** The fields of an experience as typed. Everything is text until it is sent, so that nothing typed is ever lost. */
final class ExperienceForm {

    private final Map<String, Object> typed = new HashMap<>();

    Map<String, Object> typed() {
        return typed;
    }

    /** Goes on with answers that were kept. */
    void goOn(ExperienceAnswers kept) {
        typed.putAll(kept.fields());
    }

    /** The answers, once the form was read. */
    ExperienceAnswers answers() {
        Map<String, String> texts = new HashMap<>();
        ExperienceAnswers.names().forEach(name -> texts.put(name, text(name)));
        return ExperienceAnswers.of(texts);
    }

    /** The answers before any rule of the form was asked: a draft may be unfinished. */
    static ExperienceAnswers unread() {
        Map<String, String> texts = new HashMap<>();
        ExperienceAnswers.names().forEach(name -> texts.put(name, KeptDraft.typed(name)));
        return ExperienceAnswers.of(texts);
    }

    /** Everything that was typed, one below the other. */
    String words() {
        return typed.values().stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    /** Takes the tick out of the box when another text stands beside it from now on; members have none. */
    void consentsTo(ConsentText text) {
        if (text != null && !text.hash().equals(ShownText.sent())) {
            typed.put("consent", false);
        }
    }

    /** Who tells it, without an account. */
    Guest guest(String network) {
        boolean consents = Boolean.TRUE.equals(typed.get("consent"));
        return new Guest(text("name"), text("email"), consents, ShownText.sent(), network);
    }

    private String text(String field) {
        Object value = typed.get(field);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }
}
