package nl.krachtkring.site;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.krachtkring.notification.PastNews;
import nl.krachtkring.platform.persistence.DatabaseReady;
import nl.krachtkring.platform.settings.Settings;

/** Fills an empty site with the demo at its first start, and never again. Does nothing where the demo is off. */
@Singleton
public class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());
    private static final int AFTER_PEOPLE_AND_CONTENT = 500;

    private final Settings settings;
    private final DemoMarks marks;
    private final DemoStory story;
    private final PastNews news;

    @Inject
    DemoLoader(Settings settings, DemoMarks marks, DemoStory story, PastNews news) {
        this.settings = settings;
        this.marks = marks;
        this.story = story;
        this.news = news;
    }

    void start(@Observes @Priority(AFTER_PEOPLE_AND_CONTENT) DatabaseReady ready) {
        if (!settings.isDemo() || marks.isLoaded()) {
            return;
        }
        try {
            story.load();
            news.settle();
        } catch (RuntimeException e) {
            // A portal without demo people still shows its content, and the log says what is wrong with the files.
            LOG.log(Level.SEVERE, "the demo could not be loaded and is left out", e);
        }
    }
}
