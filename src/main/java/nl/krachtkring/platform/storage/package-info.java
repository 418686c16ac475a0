/**
 * Files of people: pictures and attachments.
 *
 * <p>Duty: takes in what somebody sends, by its content and never by its name; makes pictures anew, without the place and
 * the device that stood in them; keeps each file once in a folder under a random name, with a row that tells its type,
 * size, hash, pixels and owner; and gives it only to who may read that owner. Words: {@code Upload} is what arrived,
 * {@code NewFile} what is to be kept, {@code FileOwner} the thing it belongs to, {@code FileRights} the room's answer to
 * who may read that thing.
 *
 * <p>The file is written and synced before its row commits. A file without a row is swept away after an hour; a row goes
 * with its owner, by that owner's room. Events: none.
 */
package nl.krachtkring.platform.storage;
