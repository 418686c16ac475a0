package nl.krachtkring.method;

import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.editorial.CommentDoor;

/**
 * An experience on a page of its own.
 *
 * @param ref points parts of other rooms to it
 * @param told what stands there
 * @param method the title of its method
 * @param address the page of its method
 * @param stands whether everyone reads it; else its author or a moderator does
 * @param own whether the reader told it
 * @param comments how people can comment on it now
 * @param questions whether its writer has an account and wants questions
 */
public record ExperiencePage(
        ContributionRef ref,
        ExperienceView told,
        String method,
        String address,
        boolean stands,
        boolean own,
        CommentDoor comments,
        boolean questions) {}
