package nl.krachtkring.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.group.Door;
import nl.krachtkring.group.DoorQueries;
import nl.krachtkring.group.Guests;
import nl.krachtkring.group.OwnVisit;
import nl.krachtkring.group.OwnVote;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.web.Redirect;

/** The doors that concern the reader: votes in which she is asked, and visits of her own. */
@Named
@RequestScoped
public class OwnDoorPart {

    @Inject
    CurrentActor actor;

    @Inject
    DoorQueries queries;

    @Inject
    Guests guests;

    @Inject
    Door door;

    private List<OwnVote> votes;
    private List<OwnVisit> visits;

    @PostConstruct
    void load() {
        votes = queries.votesOf(actor.get());
        visits = guests.of(actor.get());
    }

    /**
     * Ends the visit in a row of the form as it was shown.
     *
     * @param row its place
     */
    public void end(int row) {
        String number = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("visit-" + row);
        if (number == null || !number.matches("[0-9]{15}")) {
            throw new NotFound();
        }
        door.end(actor.get(), Long.parseLong(number));
        Redirect.saying("group.door.end.done", "/mijn");
    }

    /**
     * Whether there is something to tell.
     *
     * @return false for most people
     */
    public boolean isShown() {
        return !votes.isEmpty() || !visits.isEmpty();
    }

    /**
     * Votes in which the reader is asked.
     *
     * @return which closes first comes first
     */
    public List<OwnVote> getVotes() {
        return votes;
    }

    /**
     * Where the reader is a guest.
     *
     * @return whose time is over first
     */
    public List<OwnVisit> getVisits() {
        return visits;
    }
}
