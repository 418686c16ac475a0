package nl.krachtkring.method.intake;

import nl.krachtkring.platform.access.RuleViolation;

/**
 * Who is meant by a name of a file.
 *
 * @param isMethod whether it is the name of a method, else of an organisation
 * @param name as it stands in the file
 * @param same a name that the site knows; empty for none
 * @param otherwise {@value IntakeMemory#LEFT_OUT}, {@value IntakeMemory#FRESH} or empty: what to do when it is nobody
 */
public record NameChoice(boolean isMethod, String name, String same, String otherwise) {

    /** Makes the typed name plain. */
    public NameChoice {
        same = same == null ? "" : same.strip();
        otherwise = otherwise == null ? "" : otherwise;
    }

    /** What is remembered; null when nothing was chosen. */
    String target(IntakeNames known) {
        if (!same.isEmpty()) {
            Long key = known.find(same);
            if (key == null) {
                throw new RuleViolation("names", "method.intake.names.unknown", same);
            }
            return key.toString();
        }
        if (IntakeMemory.LEFT_OUT.equals(otherwise) || (!isMethod && IntakeMemory.FRESH.equals(otherwise))) {
            return otherwise;
        }
        return null;
    }
}
