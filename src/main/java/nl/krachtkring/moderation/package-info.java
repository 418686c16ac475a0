/**
 * Answers for what appears: texts that wait, reports, decisions with their statements of reasons, second looks, and the
 * private link by which somebody without an account follows a text.
 *
 * <p>Words: beoordeling ({@link nl.krachtkring.moderation.Review}), melding aan moderator
 * ({@link nl.krachtkring.moderation.Report}), uitleg bij een besluit
 * ({@link nl.krachtkring.moderation.StatementOfReasons}), herbeoordeling ({@link nl.krachtkring.moderation.Appeal}).
 * Nothing is returned or hidden without a statement (DSA article 17); spam is the exception, logged and restorable.
 * The room changes a contribution through its provider alone and knows no kind by name of its room.
 */
package nl.krachtkring.moderation;
