package nl.krachtkring.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.member.CodeByMail;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;

/** Asks for six digits by mail, and takes them. */
@Named
@RequestScoped
public class MailCodeBacking {

    private static final String ADDRESS = "/inloggen/mailcode";

    @Inject
    CodeByMail codes;

    @Inject
    FormErrors formErrors;

    @Inject
    Visit visit;

    private String email;
    private boolean stay;
    private String code;

    /** Has a code mailed. */
    public void ask() {
        formErrors.guard(() -> {
            visit.keepMailCode(
                    codes.ask(email, stay, visit.back(), visit.origin().network()));
            Redirect.to(ADDRESS + "?verstuurd=ja" + visit.carried("&"));
        });
    }

    /** Takes the digits and goes on, signed in, where she was. */
    public void enter() {
        formErrors.guard(() -> visit.goOn(codes.enter(visit.mailCode(), code, visit.origin()), visit.back()));
    }

    /**
     * Whether a code was asked for.
     *
     * @return whether the page takes the digits
     */
    public boolean isSent() {
        return visit.parameter("verstuurd") != null;
    }

    /**
     * The way to ask anew.
     *
     * @return a path of this site, with where she was
     */
    public String getAgain() {
        return ADDRESS + visit.carried("?");
    }

    /**
     * The way back to the password.
     *
     * @return a path of this site, with where she was
     */
    public String getPasswordPage() {
        return "/inloggen" + visit.carried("?");
    }

    /**
     * The address.
     *
     * @return as typed; null until then
     */
    public String getEmail() {
        return email;
    }

    /**
     * Takes the address.
     *
     * @param email as typed
     */
    public void setEmail(String email) {
        this.email = email;
    }

    /**
     * Whether to stay signed in.
     *
     * @return as typed; false until then
     */
    public boolean isStay() {
        return stay;
    }

    /**
     * Takes whether to stay signed in.
     *
     * @param stay as typed
     */
    public void setStay(boolean stay) {
        this.stay = stay;
    }

    /**
     * The digits.
     *
     * @return as typed; null until then
     */
    public String getCode() {
        return code;
    }

    /**
     * Takes the digits.
     *
     * @param code as typed
     */
    public void setCode(String code) {
        this.code = code;
    }
}
