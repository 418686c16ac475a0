package nl.krachtkring.member;

import java.util.List;

/**
 * What a reader of a text may know of who wrote it.
 *
 * @param name the name with its badge
 * @param told what she tells this reader; often nothing
 * @param badges end and registration of badges, where she shows them beside this name; often nothing
 * @param title the title of what it stands under
 * @param address where the text stands
 */
public record AboutName(PersonaView name, List<Told> told, List<ShownBadge> badges, String title, String address) {

    /** Makes the lists immutable. */
    public AboutName {
        told = List.copyOf(told);
        badges = List.copyOf(badges);
    }
}
