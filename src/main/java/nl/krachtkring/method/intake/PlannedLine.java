package nl.krachtkring.method.intake;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtkring.method.inventory.DeploymentText;

/**
 * What reading one line in would do.
 *
 * @param number of the line in the file
 * @param outcome what happens
 * @param why in words, where there is something to say
 * @param names as the site has them, or as the file has them where nobody is known
 * @param target whose deployment; null for a line that is refused before that is known
 * @param text what will stand there; null when nothing will
 * @param before what stands there; null without
 */
record PlannedLine(
        int number, Outcome outcome, Why why, Names names, Target target, DeploymentText text, StandingRow before) {

    /** Nobody types it. */
    private static final String BETWEEN = "\u001f";

    /** Of a method and an organisation. */
    record Names(String method, String organisation, String municipality) {}

    /**
     * Whose deployment.
     *
     * @param method its key
     * @param organisation its key; null for one that is to be written down
     */
    record Target(long method, Long organisation) {}

    /** All that becomes of it, in words that depend on nothing else: which row of whom, and what that says from then on. */
    String words() {
        return Stream.of(
                        number,
                        outcome.name(),
                        target == null ? "" : target.method(),
                        target == null || target.organisation() == null ? names.organisation() : target.organisation(),
                        before == null ? "" : before.publicId(),
                        text == null ? "" : words(text))
                .map(String::valueOf)
                .collect(Collectors.joining(BETWEEN));
    }

    private static String words(DeploymentText text) {
        return Stream.of(
                        text.municipality(),
                        text.from(),
                        text.until(),
                        text.situations().stream().sorted().toList(),
                        text.modes().stream().map(Enum::name).sorted().toList(),
                        text.frequency() == null ? "" : text.frequency().name(),
                        text.source(),
                        text.checkedOn())
                .map(String::valueOf)
                .collect(Collectors.joining(BETWEEN));
    }

    /** One that nothing comes of. */
    static PlannedLine refused(int number, Why why, Names names) {
        return new PlannedLine(number, Outcome.REFUSED, why, names, null, null, null);
    }
}
