package nl.krachtkring.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.krachtkring.platform.ids.PersonId;

/** What the room of members tells this one about people, who are known here by their key alone. */
public interface OrganisationPeople {

    /**
     * A person as everyone sees her.
     *
     * @param person her key; never on a page
     * @param publicId the number of her public name
     * @param name her public name
     * @param badge the message key of her badge; empty without one
     * @param organisation the organisation of her badge; empty without one
     */
    record Named(PersonId person, long publicId, String name, String badge, String organisation) {}

    /**
     * The public names of people.
     *
     * @param people their keys
     * @return names by key; without who has no account any more
     */
    Map<PersonId, Named> named(Collection<PersonId> people);

    /**
     * Who carries a badge that was confirmed for an organisation.
     *
     * @param organisation its key
     * @return by name
     */
    List<Named> confirmedFor(long organisation);
}
