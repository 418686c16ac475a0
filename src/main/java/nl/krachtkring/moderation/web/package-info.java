/** Pages of the moderation room: the queue, the report form, the receipt and the decision as its author reads it. */
package nl.krachtkring.moderation.web;
