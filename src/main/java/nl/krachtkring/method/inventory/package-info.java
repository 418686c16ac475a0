/**
 * The living inventory: which organisation works with which method, where, for what, how and how often, and who says so.
 *
 * <p>Words: Deployment – wie werkt hiermee (one organisation with one method in one municipality), confirmed – bevestigd (a contact person
 * of the organisation or an administrator says so too), stale – al een jaar niet nagekeken. Everyone reads what isn't refused. A confirmed
 * professional says it of her own organisation; editors take in whole inventories. Of one organisation, method and municipality one
 * deployment runs at a time. Announces nothing.
 */
package nl.krachtkring.method.inventory;
