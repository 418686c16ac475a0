package nl.krachtkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import nl.krachtkring.method.AgeBand;
import nl.krachtkring.method.Situations;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.i18n.Messages;

/** The lists to choose from, in the language of the request. */
@RequestScoped
class Options {

    @Inject
    Messages messages;

    @Inject
    Language language;

    @Inject
    Situations situations;

    List<Option> situations(String chosen) {
        return situations.all().stream()
                .map(one -> new Option(
                        one.key(), one.label(language.locale()), one.key().equals(chosen)))
                .toList();
    }

    List<Option> ages(String chosen) {
        return Arrays.stream(AgeBand.values())
                .map(band -> option(band.code(), band.key(), chosen))
                .toList();
    }

    /** How much of something, 0 to 3. */
    List<Option> levels() {
        return List.of("0", "1", "2", "3").stream()
                .map(level -> option(level, "method.felt." + level, null))
                .toList();
    }

    Option option(String value, String key, String chosen) {
        return new Option(value, messages.get(key), value.equals(chosen));
    }
}
