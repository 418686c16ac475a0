/** Drafts on pages: the list of somebody's own, and the answer to a form that is kept and not sent. */
package nl.krachtkring.contribution.web;
