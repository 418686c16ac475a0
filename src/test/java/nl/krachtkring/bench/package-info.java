/**
 * {@code mvn -Pbench}: how fast the portal answers, against one fixed file from the same server in the same run.
 *
 * <p>{@link nl.krachtkring.bench.Bench} fills a database from a printed seed, warms the server up, puts each case under
 * load and prints one table. Compare ratios to the file, never figures of two machines.
 */
package nl.krachtkring.bench;
