package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import nl.krachtkring.member.InvitationSource;

/** Lets who was invited into a group make an account, where registration is by invitation only. */
@Singleton
public class OpenInvitations implements InvitationSource {

    private static final String BEFORE = "/uitnodiging/";

    private final Welcoming welcoming;

    /**
     * For the container.
     *
     * @param welcoming knows which invitations work
     */
    @Inject
    public OpenInvitations(Welcoming welcoming) {
        this.welcoming = welcoming;
    }

    @Override
    @Transactional
    public boolean opens(String address) {
        if (!address.startsWith(BEFORE)) {
            return false;
        }
        String token = address.substring(BEFORE.length()).replaceAll("[?#].*", "");
        return welcoming.works(token);
    }
}
