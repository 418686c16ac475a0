package nl.krachtkring.discussion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.discussion.HarvestConsents;
import nl.krachtkring.discussion.OwnQuote;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.privacy.ConsentText;
import nl.krachtkring.privacy.Consents;
import nl.krachtkring.privacy.Purpose;

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

    private List<OwnQuote> own;
    private ConsentText text;

    @PostConstruct
    void load() {
        own = quotes.mine(actor.get());
        text = consents.current(Purpose.HARVEST_QUOTE, language.locale());
    }

    /**
     * Consents to one of them.
     *
     * @param number its number
     */
    public void give(long number) {
        quotes.give(actor.get(), number, language.locale());
        Redirect.saying("discussion.quote.give.done", ADDRESS);
    }

    /**
     * Doesn't consent.
     *
     * @param number its number
     */
    public void refuse(long number) {
        quotes.refuse(actor.get(), number);
        Redirect.saying("discussion.quote.refuse.done", ADDRESS);
    }

    /**
     * Takes a consent back.
     *
     * @param number its number
     */
    public void withdraw(long number) {
        quotes.withdraw(actor.get(), number);
        Redirect.saying("discussion.quote.withdraw.done", ADDRESS);
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
