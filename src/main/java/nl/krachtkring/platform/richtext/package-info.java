/** Text with a little mark-up: Markdown in, sanitised HTML out, nobody exempt. */
package nl.krachtkring.platform.richtext;
