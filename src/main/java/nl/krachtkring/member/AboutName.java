package nl.krachtkring.member;

import java.util.List;

/**
 * What a reader of a text may know of who wrote it.
 *
 * @param name the name with its badge
 * @param told what she tells this reader; often nothing
 * @param title the title of what it stands under
 * @param address where the text stands
 */
public record AboutName(PersonaView name, List<Told> told, String title, String address) {

    /** Makes the list immutable. */
    public AboutName {
        told = List.copyOf(told);
    }
}
