package nl.krachtkring.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.moderation.OwnQueue;
import nl.krachtkring.moderation.OwnTexts;
import nl.krachtkring.moderation.WaitingLine;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Language;

/** Everything somebody wrote, newest first, with its state in words. */
@Named
@RequestScoped
public class MineBacking {

    private static final int PAGE = 25;

    @Inject
    CurrentActor actor;

    @Inject
    OwnTexts texts;

    @Inject
    Clock clock;

    @Inject
    WaitingLine line;

    @Inject
    Language language;

    private OwnQueue queue;
    private List<ContributionCard> cards;

    @PostConstruct
    void load() {
        cards = texts.list(actor.get(), before(), PAGE);
        queue = line.of(actor.get(), language.locale());
    }

    private Instant before() {
        String given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("voor");
        try {
            return given == null ? clock.instant().plus(Duration.ofMinutes(1)) : Instant.parse(given);
        } catch (DateTimeException e) {
            return clock.instant();
        }
    }

    /**
     * What waits for a moderator or for her.
     *
     * @return never null
     */
    public OwnQueue getQueue() {
        return queue;
    }

    /**
     * What was written.
     *
     * @return at most 25 texts
     */
    public List<ContributionCard> getCards() {
        return cards;
    }

    /**
     * Where the list goes on.
     *
     * @return a path; empty at the end
     */
    public String getOlder() {
        return cards.size() < PAGE
                ? ""
                : "/mijn/bijdragen?voor=" + cards.get(PAGE - 1).at();
    }
}
