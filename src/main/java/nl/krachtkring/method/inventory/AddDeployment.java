package nl.krachtkring.method.inventory;

import java.util.List;

/**
 * What a professional says of her organisation. All are texts as typed or chosen; words that nobody knows choose nothing.
 *
 * @param method the method's name in addresses
 * @param municipality where; may be empty
 * @param situations keys of situations; may be empty
 * @param modes words of forms; at least one
 * @param frequency the word of how often
 * @param since the year in which it began; may be empty
 */
public record AddDeployment(
        String method,
        String municipality,
        List<String> situations,
        List<String> modes,
        String frequency,
        String since) {

    /** Makes the lists immutable. */
    public AddDeployment {
        situations = List.copyOf(situations);
        modes = List.copyOf(modes);
    }
}
