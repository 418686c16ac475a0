package nl.krachtkring.member;

import jakarta.inject.Singleton;
import java.util.Set;
import nl.krachtkring.privacy.PersonalDataSource;

/** What this room keeps of people. */
@Singleton
public class MemberData implements PersonalDataSource {

    @Override
    public Set<String> tables() {
        return Set.of(
                "person",
                "persona",
                "one_time_name",
                "muted_name",
                "followed_name",
                "profile_field",
                "role_grant",
                "moderator_grant",
                "badge",
                "badge_link",
                "sign_in",
                "sign_in_code",
                "factor",
                "recovery_code",
                "passkey",
                "linked_identity",
                "email_change",
                "carried_text",
                "waiting_registration",
                "mail_token",
                "sign_in_guess");
    }
}
