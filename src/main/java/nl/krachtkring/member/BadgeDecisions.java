package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;

/** Confirms and refuses, whoever was allowed to: writes it down, ends the links, tells the owner. */
@Singleton
class BadgeDecisions {

    private static final int LONGEST_REASON = 500;
    private static final String OWN_PAGE = "/mijn/profiel";

    private final BadgeBook badges;
    private final BadgeMails mails;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    BadgeDecisions(BadgeBook badges, BadgeMails mails, AuditTrail audit, Clock clock) {
        this.badges = badges;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    void confirm(Actor actor, Badge badge, long organisation) {
        Instant now = clock.instant();
        badge.confirm(organisation, now);
        badges.endLinks(badge, now);
        audit.record(
                actor,
                "member.badge-confirmed",
                "person",
                badge.person().value(),
                badge.kind().name());
        mails.send(badge.person(), BadgeMails.Kind.CONFIRMED, OWN_PAGE, badges.view(actor, badge), "");
    }

    void refuse(Actor actor, Badge badge, String typed) {
        String reason = typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new RuleViolation("reason", "member.badge.reason.length", LONGEST_REASON);
        }
        WaitingBadge refused = badges.view(actor, badge);
        badge.refuse(reason, clock.instant());
        badges.endLinks(badge, clock.instant());
        audit.record(
                actor,
                "member.badge-refused",
                "person",
                badge.person().value(),
                badge.kind().name());
        mails.send(badge.person(), BadgeMails.Kind.REFUSED, OWN_PAGE, refused, reason);
    }
}
