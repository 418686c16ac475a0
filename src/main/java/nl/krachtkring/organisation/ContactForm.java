package nl.krachtkring.organisation;

/**
 * Somebody who speaks for an organisation, to be changed.
 *
 * @param slug the organisation's name in the address
 * @param organisation its name
 * @param contact what stands there now
 * @param untilOpen whether the reader may say until when she speaks
 */
public record ContactForm(String slug, String organisation, ContactView contact, boolean untilOpen) {}
