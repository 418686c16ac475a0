package nl.krachtkring.method.inventory;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.krachtkring.organisation.ContactPersons;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.i18n.DutchTime;

/**
 * What waits for who speaks for an organisation: what nobody confirmed yet, and what nobody looked at for a year. All others are asked for nothing,
 * in no statement.
 */
@Singleton
public class WaitingDeployments {

    private final DeploymentLines lines;
    private final ContactPersons contacts;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param lines reads
     * @param contacts of whom it is known that they speak for no organisation
     * @param clock the day
     */
    @Inject
    public WaitingDeployments(DeploymentLines lines, ContactPersons contacts, Clock clock) {
        this.lines = lines;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * What waits for somebody.
     *
     * @param actor who reads
     * @return what nobody confirmed first, then by method and organisation; empty for who speaks for none today
     */
    public List<DeploymentLine> of(Actor actor) {
        return actor.isAnonymous() || actor.lacks(contacts.held())
                ? List.of()
                : lines.waiting(actor.person(), DutchTime.today(clock));
    }
}
