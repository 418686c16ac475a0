package nl.krachtkring.member;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.stream.StreamSupport;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;

/** Who may make an account: everybody, or by a setting only who was invited. */
@Singleton
public class RegistrationDoor {

    private final Settings settings;
    private final Iterable<InvitationSource> invitations;

    /**
     * For the container.
     *
     * @param settings whether everybody may
     * @param invitations of every room that invites
     */
    @Inject
    public RegistrationDoor(Settings settings, @Any Instance<InvitationSource> invitations) {
        this(settings, (Iterable<InvitationSource>) invitations);
    }

    RegistrationDoor(Settings settings, Iterable<InvitationSource> invitations) {
        this.settings = settings;
        this.invitations = invitations;
    }

    /**
     * Whether somebody may make an account.
     *
     * @param returnTo where she was; null for nowhere
     * @return true for everybody where registration is open, else for who comes from an open invitation
     */
    public boolean isOpen(String returnTo) {
        return "open".equals(settings.get(Setting.PORTAL_REGISTRATION))
                || (returnTo != null
                        && StreamSupport.stream(invitations.spliterator(), false)
                                .anyMatch(source -> source.opens(returnTo)));
    }
}
