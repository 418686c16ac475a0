/** The pages of groups. */
package nl.krachtkring.group.web;
