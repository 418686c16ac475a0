/**
 * The only "reactie" of the product: replies to any contribution, two levels deep, by members and by guests. Members'
 * comments stand at once unless the place asked for a check; guests' are always read by a moderator first.
 *
 * <p>Words: reactie ({@link nl.krachtkring.comment.Comment}). Announces {@code ContributionPublished},
 * {@code ContributionChanged}, {@code ContributionWithdrawn} and {@code Replied}. A comment's place and who sees it are
 * those of what it replies to.
 */
package nl.krachtkring.comment;
