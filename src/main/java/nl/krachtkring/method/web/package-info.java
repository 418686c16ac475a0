/** The pages of working methods and the form for an experience. */
package nl.krachtkring.method.web;
