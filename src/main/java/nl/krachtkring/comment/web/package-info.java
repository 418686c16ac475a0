/** The part that shows comments and their form on the page of any contribution. */
package nl.krachtkring.comment.web;
