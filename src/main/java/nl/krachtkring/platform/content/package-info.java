/** Reads the files under {@code content/}: front matter in YAML, then Markdown. */
package nl.krachtkring.platform.content;
