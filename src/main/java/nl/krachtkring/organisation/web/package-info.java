/** Pages of organisations: the list, one organisation, and the form of editors. */
package nl.krachtkring.organisation.web;
