package nl.krachtkring.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.krachtkring.member.ConfirmAccount;
import nl.krachtkring.member.Confirmed;
import nl.krachtkring.member.ProviderDoor;
import nl.krachtkring.member.RegistrantMark;
import nl.krachtkring.member.Registration;
import nl.krachtkring.member.WaitingAccount;
import nl.krachtkring.platform.web.FormErrors;

/** The page of the link in the mail: a button, so that no mail scanner uses the link up. */
@Named
@RequestScoped
public class ConfirmBacking {

    private static final String ADDRESS = "/aanmelden/bevestigen";
    private static final String KEY = "sleutel";

    @Inject
    Registration registration;

    @Inject
    ProviderDoor door;

    @Inject
    Visit visit;

    @Inject
    FormErrors formErrors;

    private RegistrantMark held;
    private WaitingAccount account;
    private String name;
    private String password;

    @PostConstruct
    void load() {
        visit.keepPrivate();
        held = new RegistrantMark(
                visit.registrant(), door.held(visit.identity()).orElse(null));
        account = registration.waiting(visit.parameter(KEY), held).orElse(null);
    }

    /** Whether somebody was about to confirm an account. */
    static boolean isConfirming(String address) {
        return address != null && address.startsWith(ADDRESS + "?");
    }

    /** Confirms the address and goes on, signed in, where she was. */
    public void confirm() {
        formErrors.guard(() -> {
            Optional<Confirmed> confirmed = registration.confirm(
                    new ConfirmAccount(visit.parameter(KEY), name, password, held), visit.origin());
            account = null;
            confirmed.ifPresent(done -> {
                visit.keepRegistrant("");
                visit.keepIdentity("");
                visit.goOn(done.step(), done.returnTo());
            });
        });
    }

    /**
     * Whether the link can be used.
     *
     * @return false when it is used, too old or wrong
     */
    public boolean isOpen() {
        return account != null;
    }

    /**
     * What waits, so that she sees that it is her own account.
     *
     * @return null when the link can't be used
     */
    public WaitingAccount getAccount() {
        return account;
    }

    /**
     * Where she signs in to show that it was she who asked, and comes back from.
     *
     * @return a path of this site
     */
    public String getProviderLink() {
        String here = ADDRESS + "?" + KEY + "=" + visit.parameter(KEY);
        return account.providerAddress() + "?terug=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }

    /**
     * Another name, where the one that was chosen is somebody else's.
     *
     * @return as typed; null until then
     */
    public String getName() {
        return name;
    }

    /**
     * Takes another name.
     *
     * @param name as typed
     */
    public void setName(String name) {
        this.name = name;
    }

    /**
     * The password of this registration, where nothing else shows that it was she who asked.
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
