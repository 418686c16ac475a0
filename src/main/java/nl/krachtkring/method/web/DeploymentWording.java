package nl.krachtkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.krachtkring.method.Situations;
import nl.krachtkring.method.inventory.DeploymentLine;
import nl.krachtkring.method.inventory.DeploymentMode;
import nl.krachtkring.method.inventory.DeploymentText;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.Dates;

/** What is said of a deployment, in words of the language of the request. */
@RequestScoped
public class DeploymentWording {

    @Inject
    Messages messages;

    @Inject
    Language language;

    @Inject
    Situations situations;

    /** In which forms, how often, since when and for what; what isn't told is left out. */
    List<String> facts(DeploymentText text) {
        List<String> facts = new ArrayList<>();
        if (!text.modes().isEmpty()) {
            facts.add(forms(text));
        }
        if (text.frequency() != null) {
            facts.add(messages.get(text.frequency().key()));
        }
        if (text.from() != null) {
            facts.add(messages.of(
                    "method.deployment.sinceYear", String.valueOf(text.from().getYear())));
        }
        if (!text.situations().isEmpty()) {
            facts.add(messages.of("method.deployment.for", situations(text)));
        }
        if (text.until() != null) {
            facts.add(messages.of("method.deployment.endedOn", Dates.day(text.until())));
        }
        return facts;
    }

    String forms(DeploymentText text) {
        return Arrays.stream(DeploymentMode.values())
                .filter(text.modes()::contains)
                .map(mode -> messages.get(mode.key()))
                .collect(Collectors.joining(", "));
    }

    String situations(DeploymentText text) {
        return situations.all().stream()
                .filter(one -> text.situations().contains(one.key()))
                .map(one -> one.label(language.locale()).toLowerCase(language.locale()))
                .collect(Collectors.joining(", "));
    }

    /** Where: the municipality, or else the region of the organisation; empty when neither is told. */
    String place(DeploymentLine line) {
        String region = line.organisation().region();
        return line.text().municipality().isEmpty()
                ? region == null ? "" : region
                : line.text().municipality();
    }

    /** Who says so and when, or that nobody did yet, and where it was found. */
    String says(DeploymentLine line) {
        if (line.isConfirmed()) {
            return messages.of(line.confirmedAs().key(), Dates.day(line.confirmedAt()));
        }
        return line.text().source().isEmpty()
                ? messages.get("method.deployment.unconfirmed")
                : messages.of(
                        "method.deployment.unconfirmed.source", line.text().source());
    }

    /** When somebody last looked. */
    String looked(DeploymentLine line) {
        return messages.of("method.deployment.stale", Dates.day(line.text().checkedOn()));
    }
}
