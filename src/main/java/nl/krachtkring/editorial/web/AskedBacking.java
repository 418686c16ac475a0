package nl.krachtkring.editorial.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.krachtkring.editorial.AskedAnswer;
import nl.krachtkring.editorial.DraftDesk;
import nl.krachtkring.editorial.ReceivedView;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.web.Faults;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** What somebody is asked in a piece, for whoever has her link; she says here what was done with it. */
@Named
@RequestScoped
public class AskedBacking {

    @Inject
    Route route;

    @Inject
    DraftDesk desk;

    @Inject
    FormErrors errors;

    private ReceivedView piece;
    private String text;
    private String doneOn;

    @PostConstruct
    void load() {
        FacesContext.getCurrentInstance().getExternalContext().getRequestMap().put(Faults.PRIVATE, Boolean.TRUE);
        piece = desk.asked(route.text("token"));
        if (piece.answer() != null) {
            text = piece.answer().text();
            doneOn = piece.answer().doneOn().toString();
        }
    }

    /** Takes the answer. */
    public void send() {
        errors.guard(() -> {
            desk.answer(route.text("token"), new AskedAnswer(text, day()));
            Redirect.saying("editorial.asked.done", route.getAddress());
        });
    }

    private LocalDate day() {
        try {
            return doneOn == null || doneOn.isBlank() ? null : LocalDate.parse(doneOn.strip());
        } catch (DateTimeParseException e) {
            throw new RuleViolation("doneOn", "editorial.asked.day.needed");
        }
    }

    /**
     * What is asked.
     *
     * @return never null
     */
    public ReceivedView getPiece() {
        return piece;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(String doneOn) {
        this.doneOn = doneOn;
    }
}
