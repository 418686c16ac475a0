package nl.krachtkring.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.moderation.Claim;
import nl.krachtkring.moderation.PrivateLinks;
import nl.krachtkring.platform.web.Faults;

/** A text of one's own, for whoever has its private link; never kept by a browser or a proxy. */
@Named
@RequestScoped
public class ReceiptBacking extends OwnTextBacking {

    @Inject
    PrivateLinks links;

    @PostConstruct
    void load() {
        FacesContext.getCurrentInstance().getExternalContext().getRequestMap().put(Faults.PRIVATE, Boolean.TRUE);
        read();
    }

    @Override
    Claim claim() {
        return Claim.byLink(route.text("token"));
    }

    /**
     * The link itself, to keep.
     *
     * @return the whole address of this page
     */
    public String getLink() {
        return links.address(route.text("token"));
    }
}
