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

/** Shows a version of the privacy statement: the one in the address, else the one that holds now. */
@Named
@RequestScoped
public class StatementBacking {

    @Inject
    Route route;

    @Inject
    AskedText asked;

    @Inject
    Statements statements;

    @Inject
    RichText richText;

    private List<StatementText> versions;
    private StatementText text;

    @PostConstruct
    void load() {
        versions = statements.versions(StatementKind.PRIVACY, null, asked.language());
        text = route.textOrNull("versie") == null
                ? versions.get(0)
                : statements.version(StatementKind.PRIVACY, null, asked.language(), asked.number());
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
