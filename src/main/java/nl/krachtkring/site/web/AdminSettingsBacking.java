package nl.krachtkring.site.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.krachtkring.member.ProviderState;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.site.PortalWatch;
import nl.krachtkring.site.SettingRow;

/** Every setting as it works now. */
@Named
@RequestScoped
public class AdminSettingsBacking {

    @Inject
    CurrentActor actor;

    @Inject
    PortalWatch watch;

    private List<SettingRow> rows;
    private List<ProviderState> providers;

    @PostConstruct
    void load() {
        // The table sorts the list itself.
        rows = new ArrayList<>(watch.settings(actor.get()));
        providers = watch.providers(actor.get());
    }

    /**
     * The organisations at which people sign in.
     *
     * @return with their state; empty for none
     */
    public List<ProviderState> getProviders() {
        return providers;
    }

    /**
     * The settings.
     *
     * @return in the order of the operator guide
     */
    public List<SettingRow> getRows() {
        return rows;
    }
}
