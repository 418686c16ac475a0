package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Reminds who comes to a meeting, once, from the morning of the day before; the mail names nothing. */
@Singleton
public class MeetingReminders {

    private static final Duration AHEAD = Duration.ofHours(48);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final MeetingRepository meetings;
    private final Answers answers;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param meetings the meetings
     * @param answers mails people
     * @param clock the time
     */
    @Inject
    public MeetingReminders(MeetingRepository meetings, Answers answers, Clock clock) {
        this.meetings = meetings;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * The meetings that may be due.
     *
     * @return their public numbers
     */
    @Transactional
    public List<Long> near() {
        Instant now = clock.instant();
        return meetings.toRemind(now, now.plus(AHEAD));
    }

    /**
     * Reminds of one, if it is the day before in the zone of the place and nobody did.
     *
     * @param publicId which
     * @return how many mails were written
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int remind(long publicId) {
        Meeting meeting = meetings.alone(publicId).orElseThrow();
        Instant now = clock.instant();
        if (!meeting.isDue(now, MORNING)) {
            return 0;
        }
        meeting.remind(now);
        List<Long> people = meetings.peopleComing(meeting.id());
        people.forEach(person -> answers.tell(person, "group.mail.reminder", "/agenda/" + publicId));
        return people.size();
    }

    static boolean isDayBefore(LocalDateTime local, LocalDateTime start, LocalTime morning) {
        return !local.isBefore(start.toLocalDate().minusDays(1).atTime(morning)) && local.isBefore(start);
    }
}
