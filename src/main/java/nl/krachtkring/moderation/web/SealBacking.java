package nl.krachtkring.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.member.BehindName;
import nl.krachtkring.moderation.SealQueries;
import nl.krachtkring.moderation.SealView;
import nl.krachtkring.moderation.Seals;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** One wish to open a seal: it is answered here, and here the two look. */
@Named
@RequestScoped
public class SealBacking {

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    SealQueries queries;

    @Inject
    Seals seals;

    @Inject
    FormErrors formErrors;

    private SealView view;
    private BehindName behind;
    private String words;

    @PostConstruct
    void load() {
        view = queries.show(actor.get(), route.id());
    }

    /** Agrees. */
    public void agree() {
        formErrors.guard(() -> {
            seals.agree(actor.get(), route.id(), words);
            Redirect.saying("moderation.seal.opened.done", "/moderatie/zegels/" + route.id());
        });
    }

    /** Refuses. */
    public void refuse() {
        formErrors.guard(() -> {
            seals.refuse(actor.get(), route.id(), words);
            Redirect.saying("moderation.seal.refused.done", "/moderatie/zegels/" + route.id());
        });
    }

    /** Looks: shown in this answer alone, so that each time somebody sees it is a line in the log. */
    public void look() {
        formErrors.guard(() -> behind = seals.look(actor.get(), route.id()));
    }

    /**
     * The wish.
     *
     * @return as the reader may see it
     */
    public SealView getView() {
        return view;
    }

    /**
     * Who is behind the name.
     *
     * @return null until the reader looked
     */
    public BehindName getBehind() {
        return behind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
