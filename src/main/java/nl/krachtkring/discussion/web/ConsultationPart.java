package nl.krachtkring.discussion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import nl.krachtkring.comment.web.StreamMarks;
import nl.krachtkring.discussion.ConsultationView;
import nl.krachtkring.discussion.Consultations;
import nl.krachtkring.discussion.Participations;
import nl.krachtkring.discussion.Round;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** The rounds of a consultation, above the replies, which it parts by round. */
@Named
@RequestScoped
public class ConsultationPart {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    Consultations consultations;

    @Inject
    Participations participations;

    @Inject
    StreamMarks marks;

    @Inject
    FormErrors errors;

    private ConsultationView view;
    private String lastDay;
    private boolean proof;

    @PostConstruct
    void load() {
        view = consultations.of(actor.get(), route.id());
        lastDay = view.lastDay() == null ? null : view.lastDay().toString();
        proof = view.round().isOver() && participations.offered(actor.get(), route.id());
        for (Round round : Round.spoken()) {
            marks.part(round.getPart(), round.getIcon(), round.getKey());
        }
    }

    /**
     * The rounds.
     *
     * @return as the reader sees them
     */
    public ConsultationView getView() {
        return view;
    }

    /**
     * Whether the reader can have a proof that she took part.
     *
     * @return true for who did, when it is over
     */
    public boolean isProof() {
        return proof;
    }

    /** Ends the round that the reader saw, and no later one. */
    public void end() {
        errors.guard(() -> {
            consultations.end(actor.get(), route.id(), seen());
            Redirect.saying("discussion.round.turn.done", route.getAddress());
        });
    }

    /** Says on which day it ends. */
    public void endAfter() {
        errors.guard(() -> {
            consultations.endAfter(actor.get(), route.id(), lastDay);
            Redirect.saying("discussion.round.lastDay.done", route.getAddress());
        });
    }

    private static Round seen() {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("round");
        return Arrays.stream(Round.values())
                .filter(round -> round.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> new Conflict("discussion.round.conflict"));
    }

    /**
     * The last day of the open round, as a form shows it.
     *
     * @return for example "2026-12-06"; null without one
     */
    public String getLastDay() {
        return lastDay;
    }

    /**
     * Takes what was typed.
     *
     * @param typed a day, or nothing
     */
    public void setLastDay(String typed) {
        lastDay = typed;
    }
}
