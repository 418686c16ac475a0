package nl.krachtkring.notification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.krachtkring.contribution.WorkQueue;

/** Tells of replies that were loaded as of the past, as if it had been done then: nobody is mailed, what is old is read. */
@Singleton
public class PastNews {

    private static final int BATCH = 500;
    private static final Duration READ = Duration.ofDays(2);

    private final WorkQueue work;
    private final ReplyNews news;
    private final Notifications notifications;
    private final Clock clock;

    @Inject
    PastNews(WorkQueue work, ReplyNews news, Notifications notifications, Clock clock) {
        this.work = work;
        this.news = news;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Does all work that waits; for the start of the demo, before any job runs. */
    public void settle() {
        List<WorkQueue.Work> due = work.due(ReplyWork.CONSUMER, BATCH);
        while (!due.isEmpty()) {
            for (WorkQueue.Work item : due) {
                news.tellQuietly(item.ref());
                work.done(item);
            }
            due = work.due(ReplyWork.CONSUMER, BATCH);
        }
        notifications.readBefore(clock.instant().minus(READ));
    }
}
