package nl.krachtkring.notification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.WorkQueue;
import nl.krachtkring.platform.persistence.Job;

/** Tells followers of replies and new discussions every second; what goes wrong with one doesn't hold up the others. */
@Singleton
public class ReplyJob implements Job {

    private static final Logger LOG = Logger.getLogger(ReplyJob.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int BATCH = 50;

    private final WorkQueue work;
    private final ReplyNews news;
    private final MentionNews mentions;
    private final BegunNews begun;

    /**
     * For the container.
     *
     * @param work the rows of work
     * @param news tells the followers
     * @param mentions tells who is called by name
     * @param begun tells who follows the group or the name
     */
    @Inject
    public ReplyJob(WorkQueue work, ReplyNews news, MentionNews mentions, BegunNews begun) {
        this.work = work;
        this.news = news;
        this.mentions = mentions;
        this.begun = begun;
    }

    @Override
    public String name() {
        return ReplyWork.CONSUMER;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        for (WorkQueue.Work item : work.due(ReplyWork.CONSUMER, BATCH)) {
            try {
                tell(item.ref());
                work.done(item);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "followers could not be told; tried again later", e);
                work.failed(item, e.getClass().getSimpleName());
            }
        }
    }

    private void tell(ContributionRef text) {
        if (BegunNews.isNews(text.kind())) {
            tellOfBeginning(text);
        } else {
            news.tell(text);
        }
    }

    private void tellOfBeginning(ContributionRef text) {
        if (text.kind() == ContributionKind.DISCUSSION) {
            mentions.tell(text);
        }
        begun.tell(text);
    }
}
