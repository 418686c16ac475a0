/**
 * The catalogue of working methods: what people look for, what fits, and how much each further choice would give.
 *
 * <p>Words: facet (a side by which methods are chosen), term (one value of a facet), question (what somebody looks for, as it stands in the
 * address). Of each published method one row is read, in one statement, and looked through in memory: a few hundred rows of a library
 * cost less than a count for each facet, and every combination costs the same. What is shown of a method beside its row is read for
 * the methods of one page alone. Announces nothing and writes nothing.
 */
package nl.krachtkring.method.catalogue;
