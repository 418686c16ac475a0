package nl.krachtkring.privacy.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.platform.richtext.RichText;
import nl.krachtkring.platform.web.Route;
import nl.krachtkring.privacy.StatementKind;
import nl.krachtkring.privacy.StatementText;
import nl.krachtkring.privacy.Statements;

/** Shows a version of the privacy statement or of the house rules: the one in the address, else the one that holds now. */
@Named
@RequestScoped
public class StatementBacking {

    private static final String RULES = "/huisregels";

    @Inject
    Route route;

    @Inject
    AskedText asked;

    @Inject
    Statements statements;

    @Inject
    RichText richText;

    private StatementKind kind;
    private List<StatementText> versions;
    private StatementText text;

    @PostConstruct
    void load() {
        kind = route.getAddress().startsWith(RULES) ? StatementKind.HOUSE_RULES : StatementKind.PRIVACY;
        versions = statements.versions(kind, null, asked.language());
        text = route.textOrNull("versie") == null
                ? versions.get(0)
                : statements.version(kind, null, asked.language(), asked.number());
    }

    /**
     * The version that is shown.
     *
     * @return never null
     */
    public StatementText getText() {
        return text;
    }

    /**
     * What the text is for, in a sentence.
     *
     * @return the key of the message
     */
    public String getLead() {
        return kind == StatementKind.HOUSE_RULES ? "privacy.rules.lead" : "privacy.statement.lead";
    }

    /**
     * Where the version that holds now is read; a number behind it leads to another.
     *
     * @return a path of this site
     */
    public String getAddress() {
        return kind == StatementKind.HOUSE_RULES ? RULES : "/privacyverklaring";
    }

    /**
     * Its body.
     *
     * @return sanitised HTML
     */
    public String getHtml() {
        return richText.editorial(text.body());
    }

    /**
     * Every version.
     *
     * @return newest first
     */
    public List<StatementText> getVersions() {
        return versions;
    }

    /**
     * Whether this version holds now.
     *
     * @return false for an earlier one
     */
    public boolean isCurrent() {
        return text.number() == versions.get(0).number();
    }
}
