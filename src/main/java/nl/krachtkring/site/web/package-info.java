/** Backing beans of home, welcome, texts and demo, and the small files that browsers and search engines ask for. */
package nl.krachtkring.site.web;
