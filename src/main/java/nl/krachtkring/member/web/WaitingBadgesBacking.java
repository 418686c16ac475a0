package nl.krachtkring.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.member.BadgeDesk;
import nl.krachtkring.member.WaitingBadge;
import nl.krachtkring.platform.access.CurrentActor;

/** The list of badges that wait, for a page of administration or for a contact person. */
@Named
@RequestScoped
public class WaitingBadgesBacking {

    @Inject
    BadgeDesk desk;

    @Inject
    CurrentActor actor;

    private List<WaitingBadge> waiting;

    @PostConstruct
    void load() {
        waiting = desk.waiting(actor.get());
    }

    /**
     * What waits.
     *
     * @return longest waiting first
     */
    public List<WaitingBadge> getWaiting() {
        return waiting;
    }
}
