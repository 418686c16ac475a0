package nl.krachtkring.privacy.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.privacy.MyPrivacy;
import nl.krachtkring.privacy.MyPrivacyQueries;
import nl.krachtkring.privacy.MyPrivacyService;
import nl.krachtkring.privacy.Purpose;

/** The page on which people see and change what they consented to. */
@Named
@RequestScoped
public class PrivacyMineBacking {

    private static final String ADDRESS = "/mijn/privacy";

    @Inject
    CurrentActor actor;

    @Inject
    Language language;

    @Inject
    Messages messages;

    @Inject
    FormErrors formErrors;

    @Inject
    MyPrivacyQueries queries;

    @Inject
    MyPrivacyService service;

    private MyPrivacy privacy;

    @PostConstruct
    void load() {
        privacy = queries.mine(actor.get(), language.locale());
    }

    /**
     * Gives a consent to the text that stands on the page; when another is asked by now, the page comes back with that one.
     *
     * @param purpose for what
     */
    public void give(Purpose purpose) {
        formErrors.guard(() -> {
            service.give(actor.get(), purpose, language.locale(), ShownText.sent(purpose.slug()));
            Redirect.saying("privacy.given." + purpose.slug() + ".done", ADDRESS);
        });
    }

    /**
     * Withdraws a consent and says what that does.
     *
     * @param purpose for what
     */
    public void withdraw(Purpose purpose) {
        service.withdraw(actor.get(), purpose);
        Redirect.saying("privacy.withdrawn." + purpose.slug() + ".done", ADDRESS);
    }

    /** Turns neutral mail on or off. */
    public void switchMail() {
        boolean discreet = !privacy.discreetMail();
        service.chooseMail(actor.get(), discreet);
        Redirect.saying(discreet ? "privacy.mail.on.done" : "privacy.mail.off.done", ADDRESS);
    }

    /**
     * Everything on the page.
     *
     * @return never null
     */
    public MyPrivacy getPrivacy() {
        return privacy;
    }

    /**
     * Where something happened, in words.
     *
     * @param channel as in the ledger
     * @return the words, or those for "on this site"
     */
    public String where(String channel) {
        String key = "privacy.channel." + channel;
        return messages.get(messages.containsKey(key) ? key : "privacy.channel.site");
    }
}
