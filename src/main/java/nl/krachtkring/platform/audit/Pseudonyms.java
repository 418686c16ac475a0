package nl.krachtkring.platform.audit;

import nl.krachtkring.platform.ids.PersonId;

/** Gives the keyed pseudonym under which a person stands in ledgers; erasing the person's key makes it unreadable. */
public interface Pseudonyms {

    /**
     * The pseudonym of a person.
     *
     * @param person the person
     * @return 64 hexadecimal digits: HMAC of the person with the key of that person
     */
    String of(PersonId person);
}
