package nl.krachtkring.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.member.AdministratorEntry;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.web.FormErrors;

/** The page of the one link that makes the first administrator; without a working link it isn't there. */
@Named
@RequestScoped
public class FirstAdministratorBacking {

    @Inject
    AdministratorEntry entry;

    @Inject
    FormErrors formErrors;

    @Inject
    Visit visit;

    private String name;
    private String password;

    @PostConstruct
    void load() {
        if (!entry.isOpen(visit.parameter("sleutel"))) {
            throw new NotFound();
        }
    }

    /** Takes name and password and goes on to the second step. */
    public void become() {
        formErrors.guard(
                () -> visit.goOn(entry.enter(visit.parameter("sleutel"), name, password, visit.origin()), "/mijn"));
    }

    /**
     * The public name.
     *
     * @return as typed; null until then
     */
    public String getName() {
        return name;
    }

    /**
     * Takes the public name.
     *
     * @param name as typed
     */
    public void setName(String name) {
        this.name = name;
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
}
