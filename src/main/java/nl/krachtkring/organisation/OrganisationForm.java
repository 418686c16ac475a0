package nl.krachtkring.organisation;

import java.util.List;

/**
 * An organisation as editors change it.
 *
 * @param slug its name in the address
 * @param text what is told now
 * @param version of that text, to be sent along
 * @param contacts everybody who speaks for it, past ones too
 * @param candidates who may be named: people with a badge that was confirmed for it
 */
public record OrganisationForm(
        String slug,
        OrganisationText text,
        int version,
        List<ContactView> contacts,
        List<OrganisationPeople.Named> candidates) {

    /** Makes the lists immutable. */
    public OrganisationForm {
        contacts = List.copyOf(contacts);
        candidates = List.copyOf(candidates);
    }

    /**
     * The former names as the form shows them.
     *
     * @return one a line
     */
    public String getFormerLines() {
        return FormerName.lines(text.former());
    }
}
