package nl.krachtkring.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.moderation.Claim;
import nl.krachtkring.moderation.LinkEdits;
import nl.krachtkring.moderation.PrivateLinks;
import nl.krachtkring.moderation.VersionView;
import nl.krachtkring.moderation.Versions;
import nl.krachtkring.platform.web.Faults;

/** A text of one's own, for whoever has its private link; never kept by a browser or a proxy. */
@Named
@RequestScoped
public class ReceiptBacking extends OwnTextBacking {

    @Inject
    PrivateLinks links;

    @Inject
    LinkEdits edits;

    @Inject
    Versions versions;

    private String form;
    private List<VersionView> before;

    @PostConstruct
    void load() {
        FacesContext.getCurrentInstance().getExternalContext().getRequestMap().put(Faults.PRIVATE, Boolean.TRUE);
        read();
        form = edits.form(route.text("token"), getView().card()).orElse(null);
        before = versions.own(actor.get(), getView().card()).before();
    }

    @Override
    public String getForm() {
        return form;
    }

    @Override
    Claim claim() {
        return Claim.byLink(route.text("token"));
    }

    /**
     * How it was before she changed it, with what became of it.
     *
     * @return mostly empty
     */
    public List<VersionView> getBefore() {
        return before;
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
