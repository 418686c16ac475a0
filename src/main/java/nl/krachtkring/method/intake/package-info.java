/**
 * An inventory comes in as a file and goes out as one: who works with which method, in tables that people keep themselves.
 *
 * <p>Words: intake (inlezen: one file on its way in), field (veld: what a column means), known name (a name in files that somebody said
 * whose it is), outcome (what reading a line would do). A file is read whole, shown line by line with what it would do, and read in by a job
 * in one transaction; nothing of it is seen before. Undoing takes back what is still as the file left it. What was typed once, which
 * column means what and who is meant by a name, is remembered for the organisation that the file is from, or for who brought it.
 * Announces nothing.
 */
package nl.krachtkring.method.intake;
