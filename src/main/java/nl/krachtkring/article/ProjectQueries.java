package nl.krachtkring.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.krachtkring.editorial.PreparedTexts;
import nl.krachtkring.group.Groups;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.richtext.RichText;

/** Reads projects as records. */
@Singleton
public class ProjectQueries {

    private static final int PAGE = 20;

    private final PageRepository pages;
    private final ArticleQueries articles;
    private final Groups groups;
    private final RichText richText;
    private final Clock clock;
    private final PreparedTexts<Prepared> prepared = new PreparedTexts<>();

    private record Prepared(ProjectText text, String html) {}

    @Inject
    ProjectQueries(PageRepository pages, ArticleQueries articles, Groups groups, RichText richText, Clock clock) {
        this.pages = pages;
        this.articles = articles;
        this.groups = groups;
        this.richText = richText;
        this.clock = clock;
    }

    /**
     * Projects, newest first.
     *
     * @param after only what comes after the one with this public number; null for the beginning
     * @return a page of the list
     */
    @Transactional
    public PageList list(Long after) {
        List<Project> found = pages.newest(Project.class, after, PAGE);
        List<Project> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new PageList(
                shown.stream()
                        .map(p -> new PageSummary(
                                p.title(), "/projecten/" + p.slug(), p.summary(), p.publishedOn(), p.commentCount()))
                        .toList(),
                found.size() > PAGE ? shown.get(PAGE - 1).publicId() : null);
    }

    /**
     * One project.
     *
     * @param actor who reads
     * @param slug its name in the address
     * @return the project
     * @throws NotFound when there is none for this actor
     */
    @Transactional
    public ProjectView show(Actor actor, String slug) {
        Project project = pages.bySlug(Project.class, slug).orElseThrow(NotFound::new);
        Access.require(ArticlePolicy.maySee(actor, project.status()));
        Prepared texts = prepared.of(project, () -> prepare(project));
        return new ProjectView(
                project.ref(),
                project.publicId(),
                project.slug(),
                texts.text(),
                texts.html(),
                articles.related(texts.text().links()),
                groupName(actor, texts.text().group()),
                project.comments().at(clock.instant()));
    }

    /** Its group is linked only for who may know that it exists. */
    private String groupName(Actor actor, String slug) {
        return slug.isEmpty()
                ? ""
                : groups.all(actor).stream()
                        .filter(group -> group.slug().equals(slug))
                        .map(group -> group.name())
                        .findFirst()
                        .orElse("");
    }

    private Prepared prepare(Project project) {
        ProjectText text = ProjectText.parse(project.file());
        return new Prepared(text, richText.editorial(text.body()));
    }
}
