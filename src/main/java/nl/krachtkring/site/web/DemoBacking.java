package nl.krachtkring.site.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.krachtkring.member.web.Visit;
import nl.krachtkring.platform.web.Faults;
import nl.krachtkring.site.DemoAccount;
import nl.krachtkring.site.DemoDoor;
import nl.krachtkring.site.DemoEntrance;

/** The front door of the demo: a card an account, and a button that signs in as that person. */
@Named
@RequestScoped
public class DemoBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    DemoDoor door;

    @Inject
    DemoEntrance entrance;

    @Inject
    Visit visit;

    private List<DemoAccount> accounts;

    @PostConstruct
    void load() {
        // The code of now is on it.
        request.setAttribute(Faults.PRIVATE, Boolean.TRUE);
        accounts = door.accounts();
    }

    /**
     * The accounts.
     *
     * @return one a card
     */
    public List<DemoAccount> getAccounts() {
        return accounts;
    }

    /**
     * The six-digit code of now.
     *
     * @return six digits
     */
    public String getCode() {
        return door.code();
    }

    /**
     * The password of everybody.
     *
     * @return the password
     */
    public String getPassword() {
        return door.password();
    }

    /**
     * Signs in as somebody, second step included.
     *
     * @param key the word of the person
     */
    public void enter(String key) {
        visit.goOn(entrance.enter(key, visit.origin()), "/");
    }
}
