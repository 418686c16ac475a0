package nl.krachtkring.member;

import java.text.Normalizer;

/**
 * What somebody typed to ask for a badge.
 *
 * @param kind the name of a {@link BadgeKind} that others give
 * @param listed an organisation from the list; may be empty
 * @param typed an organisation that isn't in the list; may be empty, and goes before the list
 * @param register the name of a {@link ProfessionalRegister}; may be empty
 * @param number the registration number; may be empty
 */
public record AskBadge(String kind, String listed, String typed, String register, String number) {

    String organisation() {
        String name = typed == null || typed.isBlank() ? listed : typed;
        return name == null ? "" : Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }
}
