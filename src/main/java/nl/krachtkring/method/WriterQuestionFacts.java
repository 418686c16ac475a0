package nl.krachtkring.method;

import nl.krachtkring.contribution.ContributionStatus;

/**
 * What decides about a question to the writer of an experience.
 *
 * @param asker the key of the person who asked
 * @param writer the key of the person who told the experience
 * @param status the state of the question
 * @param stands whether everyone reads the experience and its method
 * @param welcome whether the writer wants questions about it
 */
record WriterQuestionFacts(long asker, long writer, ContributionStatus status, boolean stands, boolean welcome) {}
