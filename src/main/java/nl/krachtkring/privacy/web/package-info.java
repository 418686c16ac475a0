/** The pages of the room privacy: the statement, the texts of consents, and what a person sees and changes of their own. */
package nl.krachtkring.privacy.web;
