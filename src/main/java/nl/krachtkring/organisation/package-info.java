/**
 * Organisations that people work for: what kind they are, what they were called before, where they work, what they
 * offer, and who speaks for them.
 *
 * <p>Words: Organisation – organisatie, ContactPerson – contactpersoon (speaks for an organisation and confirms the
 * badges of its people). Everyone reads; editors and administrators write, and a change of a text that somebody else
 * changed meanwhile is refused with both texts.
 *
 * <p>Others refer to an organisation by its key. This room knows people by key alone: their names come from the room of
 * members through {@link nl.krachtkring.organisation.OrganisationPeople}. Announces nothing.
 */
package nl.krachtkring.organisation;
