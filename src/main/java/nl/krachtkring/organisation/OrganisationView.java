package nl.krachtkring.organisation;

import java.util.List;

/**
 * An organisation as readers see it.
 *
 * @param slug its name in the address
 * @param text what is told
 * @param html what it offers, safe to show; empty when not told
 * @param contacts who speaks for it now
 * @param editable whether the reader may change it
 */
public record OrganisationView(
        String slug, OrganisationText text, String html, List<ContactView> contacts, boolean editable) {

    /** Makes the list immutable. */
    public OrganisationView {
        contacts = List.copyOf(contacts);
    }
}
