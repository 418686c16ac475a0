/**
 * Working methods and what people experienced with them.
 *
 * <p>Words: werkwijze (working method, the umbrella), interventie, instrument, aanpak (its kinds), ervaring (experience),
 * erkenning (recognition), onderzoek (evidence). A method comes from a file of the editors and is read by everyone. An
 * experience belongs to one method; a member's stands at once, a visitor's waits for a moderator. Under five experiences
 * their number alone is told. Members ask the writer of one something, in a talk of the two. Announces {@link nl.krachtkring.contribution.ContributionPublished}, {@code …Changed} and
 * {@code …Withdrawn} for methods and experiences.
 */
package nl.krachtkring.method;
