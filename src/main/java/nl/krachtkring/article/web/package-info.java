/** The pages of articles, projects and the glossary, and the feed of articles. */
package nl.krachtkring.article.web;
