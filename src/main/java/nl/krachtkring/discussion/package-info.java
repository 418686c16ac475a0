/**
 * Conversations in groups: somebody opens one with a title and a text, others reply with comments.
 *
 * <p>Words: discussion, opening (its first text), closing with a reason. Replies are comments of the room comment.
 *
 * <p>Announces {@link nl.krachtkring.contribution.ContributionPublished} and
 * {@link nl.krachtkring.contribution.ContributionWithdrawn}; answers for its kind through
 * {@link nl.krachtkring.discussion.DiscussionProvider}.
 */
package nl.krachtkring.discussion;
