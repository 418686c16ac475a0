package nl.krachtkring.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.access.UnreadSource;

/** What the header of a page shows of the person who is signed in. */
@Named("currentUser")
@RequestScoped
public class CurrentUser {

    @Inject
    CurrentActor actor;

    @Inject
    @Any
    Instance<UnreadSource> sources;

    private Integer unread;

    /**
     * Who acts.
     *
     * @return the actor of this request
     */
    public Actor actor() {
        return actor.get();
    }

    /**
     * Whether somebody is signed in.
     *
     * @return false for visitors
     */
    public boolean isSignedIn() {
        return !actor.get().isAnonymous();
    }

    /**
     * The public name.
     *
     * @return empty for visitors
     */
    public String getName() {
        return actor.get().name();
    }

    /**
     * What the reader's own menu offers besides what everybody has.
     *
     * @return nothing more for visitors
     */
    public Menu getMenu() {
        return new Menu(
                actor.get().isModerator(),
                actor.get().has(SiteRole.PRIVACY_OFFICER),
                actor.get().has(SiteRole.ADMINISTRATOR));
    }

    /**
     * What her roles bring.
     *
     * @param moderates whether the desk of moderators is there
     * @param opensSeals whether seals are there
     * @param administers whether the portal's own pages are there
     */
    public record Menu(boolean moderates, boolean opensSeals, boolean administers) {}

    /**
     * Until when she reads but writes nothing.
     *
     * @return the moment; null for who may write
     */
    public Instant getSilencedUntil() {
        return actor.get().silencedUntil();
    }

    /**
     * How much is new for the person; asked once a request.
     *
     * @return 0 for visitors
     */
    public int getUnread() {
        if (unread == null) {
            unread = isSignedIn()
                    ? sources.stream()
                            .filter(source -> !actor.get().lacks(source.held()))
                            .mapToInt(source -> source.unread(actor.get().person()))
                            .sum()
                    : 0;
        }
        return unread;
    }
}
