package nl.krachtkring.member;

import nl.krachtkring.platform.access.RuleViolation;

/**
 * A registration of a professional.
 *
 * @param register where
 * @param number under which number, digits only
 */
public record RegisteredAs(ProfessionalRegister register, String number) {

    /** What was typed; null when nothing was. */
    static RegisteredAs of(String register, String typed) {
        String number = typed == null ? "" : typed.replaceAll("[ .-]", "");
        if (number.isEmpty()) {
            return null;
        }
        for (ProfessionalRegister known : ProfessionalRegister.values()) {
            if (known.name().equals(register)) {
                if (!known.fits(number)) {
                    throw new RuleViolation("number", "member.badge.number." + known.name());
                }
                return new RegisteredAs(known, number);
            }
        }
        throw new RuleViolation("register", "member.badge.register.choose");
    }
}
