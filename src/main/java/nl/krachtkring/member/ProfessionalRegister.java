package nl.krachtkring.member;

import java.util.regex.Pattern;

/** A public register of professionals. Only the form of a number is looked at here; nobody is looked up. */
public enum ProfessionalRegister {
    /** Stichting Kwaliteitsregister Jeugd: six to nine digits. */
    SKJ("\\d{6,9}"),
    /** The register of the Wet BIG: eleven digits. */
    BIG("\\d{11}");

    private final Pattern form;

    ProfessionalRegister(String form) {
        this.form = Pattern.compile(form);
    }

    boolean fits(String number) {
        return form.matcher(number).matches();
    }
}
