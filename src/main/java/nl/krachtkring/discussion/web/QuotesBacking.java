package nl.krachtkring.discussion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.discussion.HarvestConsents;
import nl.krachtkring.discussion.OwnQuote;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.privacy.ConsentText;
import nl.krachtkring.privacy.Consents;
import nl.krachtkring.privacy.Purpose;
import nl.krachtkring.privacy.web.ShownText;

/** Somebody's own sentences that others would like to quote, or do. */
@Named
@RequestScoped
public class QuotesBacking {

    private static final String ADDRESS = "/mijn/citaten";

    @Inject
    CurrentActor actor;

    @Inject
    HarvestConsents quotes;

    @Inject
    Consents consents;

    @Inject
    Language language;

    @Inject
    FormErrors formErrors;

    private List<OwnQuote> own;
    private ConsentText text;

    @PostConstruct
    void load() {
        own = quotes.mine(actor.get());
        text = consents.current(Purpose.HARVEST_QUOTE, language.locale());
    }

    /**
     * Consents to one of them, by the text that stands on the page; when another is asked by now, the page comes back with that one.
     *
     * @param row its place on the page
     */
    public void give(int row) {
        formErrors.guard(() -> {
            quotes.give(actor.get(), shown(row), language.locale(), ShownText.sent());
            Redirect.saying("discussion.quote.give.done", ADDRESS);
        });
    }

    /**
     * Doesn't consent.
     *
     * @param row its place on the page
     */
    public void refuse(int row) {
        quotes.refuse(actor.get(), shown(row));
        Redirect.saying("discussion.quote.refuse.done", ADDRESS);
    }

    /**
     * Takes a consent back.
     *
     * @param row its place on the page
     */
    public void withdraw(int row) {
        quotes.withdraw(actor.get(), shown(row));
        Redirect.saying("discussion.quote.withdraw.done", ADDRESS);
    }

    /** The sentence that stood beside the button: another may have been asked for since the page was drawn. */
    private static long shown(int row) {
        String number = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("quote-" + row);
        if (number == null || !number.matches("[0-9]{15}")) {
            throw new NotFound();
        }
        return Long.parseLong(number);
    }

    /**
     * Her sentences.
     *
     * @return newest first
     */
    public List<OwnQuote> getOwn() {
        return own;
    }

    /**
     * What she consents to, word for word.
     *
     * @return the text that holds now
     */
    public ConsentText getText() {
        return text;
    }
}
