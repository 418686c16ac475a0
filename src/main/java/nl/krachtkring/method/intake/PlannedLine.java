package nl.krachtkring.method.intake;

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

    /** Of a method and an organisation. */
    record Names(String method, String organisation, String municipality) {}

    /**
     * Whose deployment.
     *
     * @param method its key
     * @param organisation its key; null for one that is to be written down
     */
    record Target(long method, Long organisation) {}

    /** One that nothing comes of. */
    static PlannedLine refused(int number, Why why, Names names) {
        return new PlannedLine(number, Outcome.REFUSED, why, names, null, null, null);
    }
}
