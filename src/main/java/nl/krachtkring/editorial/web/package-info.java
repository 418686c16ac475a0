/** What editors see of the import. */
package nl.krachtkring.editorial.web;
