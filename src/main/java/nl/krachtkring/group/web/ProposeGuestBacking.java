package nl.krachtkring.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import nl.krachtkring.group.Door;
import nl.krachtkring.group.DoorQueries;
import nl.krachtkring.group.GroupView;
import nl.krachtkring.group.Groups;
import nl.krachtkring.group.ProposeGuest;
import nl.krachtkring.group.Visited;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.Visit;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** Proposing a guest for one discussion or meeting. */
@Named
@RequestScoped
public class ProposeGuestBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    Groups groups;

    @Inject
    DoorQueries queries;

    @Inject
    Door door;

    @Inject
    FormErrors errors;

    private GroupView group;
    private Visited subject;
    private Visit.Kind kind;
    private long number;
    private String who;
    private String until;
    private String why;

    @PostConstruct
    void load() {
        group = groups.bySlug(actor.get(), route.text("slug"));
        kind = parameter("gesprek") == null ? Visit.Kind.MEETING : Visit.Kind.DISCUSSION;
        String asked = parameter(kind == Visit.Kind.MEETING ? "bijeenkomst" : "gesprek");
        if (asked == null || !asked.matches("[0-9]{15}")) {
            throw new NotFound();
        }
        number = Long.parseLong(asked);
        subject = queries.subject(actor.get(), group.slug(), kind, number);
    }

    /** Looks for the guest; the next page shows who was found. */
    public void find() {
        errors.guard(() -> {
            long draft = door.propose(actor.get(), group.slug(), new ProposeGuest(kind, number, who, day(until), why));
            Redirect.to(group.getAddress() + "/gasten/" + draft);
        });
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /**
     * The group.
     *
     * @return never null
     */
    public GroupView getGroup() {
        return group;
    }

    /**
     * What the guest is proposed for.
     *
     * @return never null
     */
    public Visited getSubject() {
        return subject;
    }

    /**
     * Address or name, as typed.
     *
     * @return null at first
     */
    public String getWho() {
        return who;
    }

    /**
     * Takes what was typed.
     *
     * @param typed an e-mail address or a name
     */
    public void setWho(String typed) {
        who = typed;
    }

    /**
     * The day, as typed.
     *
     * @return null at first
     */
    public String getUntil() {
        return until;
    }

    /**
     * Takes what was typed.
     *
     * @param typed a day
     */
    public void setUntil(String typed) {
        until = typed;
    }

    /**
     * The reason, as typed.
     *
     * @return null at first
     */
    public String getWhy() {
        return why;
    }

    /**
     * Takes what was typed.
     *
     * @param typed a few sentences
     */
    public void setWhy(String typed) {
        why = typed;
    }
}
