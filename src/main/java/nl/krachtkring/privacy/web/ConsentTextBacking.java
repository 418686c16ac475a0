package nl.krachtkring.privacy.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.richtext.RichText;
import nl.krachtkring.platform.web.Route;
import nl.krachtkring.privacy.ConsentText;
import nl.krachtkring.privacy.Purpose;
import nl.krachtkring.privacy.StatementKind;
import nl.krachtkring.privacy.StatementText;
import nl.krachtkring.privacy.Statements;

/** Shows the exact text of a consent, as it stood beside its box, to read and to print. */
@Named
@RequestScoped
public class ConsentTextBacking {

    @Inject
    Route route;

    @Inject
    AskedText asked;

    @Inject
    Statements statements;

    @Inject
    RichText richText;

    private ConsentText consent;
    private StatementText text;

    @PostConstruct
    void load() {
        Purpose purpose = Purpose.of(route.text("doel")).orElseThrow(NotFound::new);
        consent = statements.consent(purpose, asked.language(), asked.number());
        text = statements.version(StatementKind.CONSENT, purpose, asked.language(), asked.number());
    }

    /**
     * The text with effect and end.
     *
     * @return never null
     */
    public ConsentText getConsent() {
        return consent;
    }

    /**
     * The text with its language and date.
     *
     * @return never null
     */
    public StatementText getText() {
        return text;
    }

    /**
     * The exact words.
     *
     * @return sanitised HTML
     */
    public String getHtml() {
        return richText.editorial(consent.body());
    }
}
