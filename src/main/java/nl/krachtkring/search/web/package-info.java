/** The page of results. */
package nl.krachtkring.search.web;
