package nl.krachtkring.method.intake;

import nl.krachtkring.method.catalogue.FoldedName;
import nl.krachtkring.method.inventory.DeploymentLine;

/**
 * Which lines of the inventory somebody wants; null chooses nothing.
 *
 * @param method the method's name in addresses
 * @param organisation the organisation's name in addresses
 * @param region of the organisation
 * @param municipality where
 */
public record InventoryWanted(String method, String organisation, String region, String municipality) {

    boolean fits(DeploymentLine line) {
        return (isEmpty(method) || method.equals(line.method().slug()))
                && (isEmpty(organisation)
                        || organisation.equals(line.organisation().slug()))
                && (isEmpty(region) || same(region, line.organisation().region()))
                && (isEmpty(municipality) || same(municipality, line.text().municipality()));
    }

    private static boolean isEmpty(String word) {
        return word == null || word.isBlank();
    }

    private static boolean same(String word, String other) {
        return other != null && FoldedName.of(word).equals(FoldedName.of(other));
    }
}
