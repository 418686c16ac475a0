package nl.krachtkring.site.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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

    @PostConstruct
    void load() {
        rows = watch.settings(actor.get());
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
