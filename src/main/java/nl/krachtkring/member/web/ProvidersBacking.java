package nl.krachtkring.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.krachtkring.member.IdentityView;
import nl.krachtkring.member.LinkedIdentities;
import nl.krachtkring.member.Provider;
import nl.krachtkring.member.Providers;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Redirect;

/** The organisations at which one can sign in: as buttons, and as a list of one's own. */
@Named
@RequestScoped
public class ProvidersBacking {

    private static final String ADDRESS = "/mijn/veiligheid#organisaties";

    @Inject
    Providers providers;

    @Inject
    LinkedIdentities identities;

    @Inject
    CurrentActor actor;

    @Inject
    Visit visit;

    private List<Provider> offered;
    private List<IdentityView> own;

    @PostConstruct
    void load() {
        offered = providers.all();
        own = actor.get().isAnonymous() ? List.of() : identities.list(actor.get());
    }

    /**
     * Removes one of one's own.
     *
     * @param publicId which
     */
    public void unlink(long publicId) {
        identities.unlink(actor.get(), publicId);
        Redirect.saying("member.provider.unlinked.done", ADDRESS);
    }

    /**
     * What the operator set.
     *
     * @return empty where people sign in here alone
     */
    public List<Provider> getOffered() {
        return offered;
    }

    /**
     * What one can link still.
     *
     * @return those at which one can't sign in yet
     */
    public List<Provider> getUnlinked() {
        return offered.stream()
                .filter(provider ->
                        own.stream().noneMatch(mine -> mine.provider().equals(provider.key())))
                .toList();
    }

    /**
     * One's own.
     *
     * @return empty for nobody
     */
    public List<IdentityView> getOwn() {
        return own;
    }

    /**
     * Where she was, to carry along.
     *
     * @return a query; empty without one
     */
    public String getCarried() {
        return visit.carried("?");
    }

    /**
     * The way back to the page about one's own account.
     *
     * @return a query
     */
    public String getBackHere() {
        return "?terug=" + URLEncoder.encode("/mijn/veiligheid", StandardCharsets.UTF_8);
    }
}
