/** The pages of discussions. */
package nl.krachtkring.discussion.web;
