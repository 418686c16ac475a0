package nl.krachtkring.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import nl.krachtkring.member.BadgeKind;
import nl.krachtkring.member.ChangeProfile;
import nl.krachtkring.member.ProfileView;
import nl.krachtkring.member.Profiles;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;

/** How one wants to be seen by others. */
@Named
@RequestScoped
public class ProfileBacking {

    private static final String ADDRESS = "/mijn/profiel";

    @Inject
    Profiles profiles;

    @Inject
    CurrentActor actor;

    @Inject
    FormErrors formErrors;

    private ProfileView profile;
    private String name;
    private boolean parent;
    private boolean youngster;
    private boolean volunteer;

    @PostConstruct
    void load() {
        profile = profiles.view(actor.get());
        name = profile.name();
        parent = profile.chosen().contains(BadgeKind.PARENT);
        youngster = profile.chosen().contains(BadgeKind.YOUNGSTER);
        volunteer = profile.chosen().contains(BadgeKind.VOLUNTEER);
    }

    /** Keeps name and badges. */
    public void save() {
        formErrors.guard(() -> {
            profiles.change(actor.get(), new ChangeProfile(name, chosen()));
            Redirect.saying("member.profile.saved.done", ADDRESS);
        });
    }

    private Set<BadgeKind> chosen() {
        Set<BadgeKind> chosen = EnumSet.noneOf(BadgeKind.class);
        add(chosen, parent, BadgeKind.PARENT);
        add(chosen, youngster, BadgeKind.YOUNGSTER);
        add(chosen, volunteer, BadgeKind.VOLUNTEER);
        return chosen;
    }

    private static void add(Set<BadgeKind> chosen, boolean ticked, BadgeKind kind) {
        if (ticked) {
            chosen.add(kind);
        }
    }

    /**
     * The profile as it is.
     *
     * @return the profile
     */
    public ProfileView getProfile() {
        return profile;
    }

    /**
     * The public name.
     *
     * @return as typed; null until then
     */
    public String getName() {
        return name;
    }

    /**
     * Takes the public name.
     *
     * @param name as typed
     */
    public void setName(String name) {
        this.name = name;
    }

    /**
     * Whether she is a parent.
     *
     * @return as typed; false until then
     */
    public boolean isParent() {
        return parent;
    }

    /**
     * Takes whether she is a parent.
     *
     * @param parent as typed
     */
    public void setParent(boolean parent) {
        this.parent = parent;
    }

    /**
     * Whether she is a youngster.
     *
     * @return as typed; false until then
     */
    public boolean isYoungster() {
        return youngster;
    }

    /**
     * Takes whether she is a youngster.
     *
     * @param youngster as typed
     */
    public void setYoungster(boolean youngster) {
        this.youngster = youngster;
    }

    /**
     * Whether she is a volunteer.
     *
     * @return as typed; false until then
     */
    public boolean isVolunteer() {
        return volunteer;
    }

    /**
     * Takes whether she is a volunteer.
     *
     * @param volunteer as typed
     */
    public void setVolunteer(boolean volunteer) {
        this.volunteer = volunteer;
    }
}
