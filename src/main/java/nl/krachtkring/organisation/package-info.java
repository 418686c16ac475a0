/**
 * Organisations that people work for. Words: Organisation – organisatie. Others refer to one by its key; this room
 * knows no person by more than a key.
 */
package nl.krachtkring.organisation;
