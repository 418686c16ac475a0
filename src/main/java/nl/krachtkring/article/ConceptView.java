package nl.krachtkring.article;

import nl.krachtkring.contribution.ContributionRef;

/**
 * A concept as its page shows it.
 *
 * @param ref points parts of other rooms to it
 * @param publicId its number, for reports
 * @param slug its name in addresses
 * @param text everything its file says
 * @param html the definition, rendered
 */
public record ConceptView(ContributionRef ref, long publicId, String slug, ConceptText text, String html) {}
