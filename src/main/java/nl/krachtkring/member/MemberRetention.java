package nl.krachtkring.member;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import nl.krachtkring.privacy.Retention;
import nl.krachtkring.privacy.RetentionRule;

/** How long traces of signing in are kept. */
@Singleton
public class MemberRetention implements RetentionRule {

    @Override
    public List<Retention> periods() {
        return List.of(
                new Retention("mail_token", Duration.ZERO, "DELETE FROM mail_token WHERE expires_at < ?"),
                new Retention("badge_link", Duration.ZERO, "DELETE FROM badge_link WHERE expires_at < ?"),
                new Retention("sign_in_code", Duration.ZERO, "DELETE FROM sign_in_code WHERE expires_at < ?"),
                new Retention("carried_text", Duration.ZERO, "DELETE FROM carried_text WHERE expires_at < ?"),
                new Retention(
                        "waiting_registration", Duration.ZERO, "DELETE FROM waiting_registration WHERE expires_at < ?"),
                new Retention("email_change", Duration.ofDays(7), "DELETE FROM email_change WHERE expires_at < ?"),
                new Retention(
                        "linked_identity",
                        Duration.ofDays(7),
                        "DELETE FROM linked_identity WHERE linked_at IS NULL AND asked_at < ?"),
                new Retention("provider_answer", Duration.ZERO, "DELETE FROM provider_answer WHERE expires_at < ?"),
                new Retention("passkey_challenge", Duration.ZERO, "DELETE FROM passkey_challenge WHERE expires_at < ?"),
                new Retention(
                        "sign_in",
                        Duration.ofDays(30),
                        "DELETE FROM sign_in WHERE LEAST(COALESCE(ended_at, ends_at), ends_at) < ?"),
                new Retention("sign_in_guess", Duration.ofHours(1), "DELETE FROM sign_in_guess WHERE at < ?"));
    }
}
