package nl.krachtkring.site;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.article.Articles;
import nl.krachtkring.comment.PastComment;
import nl.krachtkring.comment.PastComments;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.discussion.Consultations;
import nl.krachtkring.discussion.DiscussionAbout;
import nl.krachtkring.discussion.DiscussionKind;
import nl.krachtkring.discussion.DiscussionLoading;
import nl.krachtkring.discussion.OpenDiscussion;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.content.FrontMatter;

/** What the people of the demo say to each other: discussions with replies, and comments on articles. */
@Singleton
public class DemoTalk {

    private final DiscussionLoading discussions;
    private final DiscussionAbout about;
    private final Consultations consultations;
    private final PastComments comments;
    private final Articles articles;

    @Inject
    DemoTalk(
            DiscussionLoading discussions,
            DiscussionAbout about,
            Consultations consultations,
            PastComments comments,
            Articles articles) {
        this.discussions = discussions;
        this.about = about;
        this.consultations = consultations;
        this.comments = comments;
        this.articles = articles;
    }

    void loadDiscussions(List<FrontMatter> talks, DemoCast cast, Actor system) {
        for (FrontMatter talk : talks) {
            String group = talk.required("group");
            String title = talk.required("title");
            ContributionRef ref = discussions.publish(
                    system,
                    cast.group(group),
                    cast.name(group, talk.required("author")),
                    new OpenDiscussion(title, talk.required("text"), false, null, kind(talk), null),
                    cast.before(talk.required("ago")));
            talk.optional("method").ifPresent(slug -> about.load(system, ref, ContributionKind.METHOD, slug));
            List<ContributionRef> replies = new ArrayList<>();
            for (FrontMatter reply : talk.groups("replies")) {
                Optional<Integer> to = reply.number("to");
                Long answered = to.map(number -> replies.get(number).id()).orElse(null);
                Long name = cast.name(group, reply.required("by")).value();
                if (reply.optional("round").isPresent()) {
                    consultations.load(system, ref.id());
                }
                replies.add(comments.place(system, comment(reply, ref, answered, name, cast)));
            }
            cast.talk(title, new DemoCast.Talk(group, ref, replies));
        }
    }

    private static DiscussionKind kind(FrontMatter talk) {
        return DiscussionKind.of(talk.optional("kind").orElse(null));
    }

    void loadComments(List<FrontMatter> all, DemoCast cast, Actor system) {
        for (FrontMatter comment : all) {
            ContributionRef article = articles.bySlug(comment.required("article"));
            Long name =
                    comment.optional("by").map(by -> cast.name("", by).value()).orElse(null);
            comments.place(system, comment(comment, article, null, name, cast));
        }
    }

    /** Brings the last activity of discussions and groups to what was really said last. */
    void settle(Actor system) {
        discussions.settle(system);
    }

    static PastComment comment(FrontMatter comment, ContributionRef target, Long answered, Long name, DemoCast cast) {
        return new PastComment(
                target,
                answered,
                name,
                comment.optional("guest").orElse(null),
                comment.required("text"),
                cast.before(comment.required("ago")));
    }
}
