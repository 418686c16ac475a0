/** The pages on which people come in, and those of their own account. */
package nl.krachtkring.member.web;
