/**
 * What people were shown and agreed to, what they consent to and withdraw, and what is kept of them for how long.
 *
 * <p>Words: privacyverklaring (privacy statement), toestemming (consent), doel (purpose), bewaartermijn (retention
 * period). Nobody accepts the privacy statement: it is shown, and the version shown is recorded. A consent is a purpose, a
 * version of a text, a time and a channel; the ledger of them is append-only, holds no person but a keyed pseudonym, and is
 * sealed into a chain every second.
 *
 * <p>Announces {@link nl.krachtkring.privacy.ConsentGiven} and {@link nl.krachtkring.privacy.ConsentWithdrawn} inside
 * the transaction, so that what a withdrawal promises happens with it. Other rooms name their personal data by
 * {@link nl.krachtkring.privacy.PersonalDataSource} and their periods by {@link nl.krachtkring.privacy.RetentionRule}.
 */
package nl.krachtkring.privacy;
