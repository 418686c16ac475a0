package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.krachtkring.platform.access.Actor;

/** Reminds people a month before the year of a badge ends, once a year. */
@Singleton
public class BadgeReminders {

    private final BadgeBook badges;
    private final BadgeMails mails;
    private final Clock clock;

    @Inject
    BadgeReminders(BadgeBook badges, BadgeMails mails, Clock clock) {
        this.badges = badges;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Which badges end within a month and weren't spoken of yet.
     *
     * @return their keys
     */
    @Transactional
    public List<Long> due() {
        return badges.endingSoon(clock.instant());
    }

    /**
     * Writes one reminder; a second call writes none.
     *
     * @param badge the key of the badge
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void remind(long badge) {
        Badge ending = badges.get(badge);
        if (ending == null || ending.isReminded() || !ending.counts(clock.instant())) {
            return;
        }
        ending.remind(clock.instant());
        mails.remind(ending.person(), badges.view(Actor.system("badge"), ending), ending.expiresAt());
    }
}
