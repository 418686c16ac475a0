package nl.krachtkring.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.member.SignInAttempt;
import nl.krachtkring.member.SigningIn;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;

/** Address and password. */
@Named
@RequestScoped
public class SignInBacking {

    @Inject
    SigningIn signingIn;

    @Inject
    CurrentActor actor;

    @Inject
    FormErrors formErrors;

    @Inject
    Visit visit;

    private String email;
    private String password;
    private boolean stay;

    /** Who is signed in already goes on. */
    public void arrive() {
        if (!actor.get().isAnonymous()) {
            Redirect.to(visit.back() == null ? "/mijn" : visit.back());
        }
    }

    /** Takes address and password. */
    public void signIn() {
        formErrors.guard(() -> visit.goOn(
                signingIn.withPassword(new SignInAttempt(email, password, stay, visit.origin())), visit.back()));
    }

    /**
     * Where she wants to go back to.
     *
     * @return a path of this site; null without one
     */
    public String getBack() {
        return visit.back();
    }

    /**
     * The same, to carry along to the page where an account is made.
     *
     * @return a query; empty without one
     */
    public String getCarried() {
        return visit.carried("?");
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
     * The password.
     *
     * @return as typed; null until then
     */
    public String getPassword() {
        return password;
    }

    /**
     * Takes the password.
     *
     * @param password as typed
     */
    public void setPassword(String password) {
        this.password = password;
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
}
