/**
 * Articles, research projects and the glossary.
 *
 * <p>Words: artikel (article), project, begrip (concept), onderwerp (topic). Each page comes from a file of the editors;
 * its source is the whole text, and what lists need stands in columns beside it. Everyone reads them; articles and
 * projects take comments, from visitors too. Announces {@link nl.krachtkring.contribution.ContributionPublished},
 * {@code …Changed} and {@code …Withdrawn}.
 */
package nl.krachtkring.article;
