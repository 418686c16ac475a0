package nl.krachtkring.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.editorial.CommentMode;
import nl.krachtkring.platform.content.ContentFile;

/** Projects as their files and other rooms see them. */
@Singleton
public class Projects extends PageRoom<Project> {

    @Inject
    Projects(PageDesk desk) {
        super(desk, new Traits<>(Project.class, ContributionKind.PROJECT, "project", "projecten"));
    }

    @Override
    Project described(Optional<Project> known, ContentFile file, Instant now) {
        ProjectText text = ProjectText.parse(file);
        Project page = known.orElseGet(() -> new Project(file.slug()));
        page.describe(text, file.text(), now);
        return page;
    }

    @Override
    String text(Project page) {
        ProjectText text = ProjectText.parse(page.file());
        return String.join("\n\n", text.summary(), String.join("\n\n", text.aims()), text.body());
    }

    @Override
    Optional<CommentMode> comments(Project page) {
        return Optional.of(page.comments());
    }

    @Override
    String line(Project page) {
        return page.summary();
    }

    @Override
    @Transactional
    public void countReply(long id, int difference) {
        desk().pages().countReply("project", id, difference);
    }
}
