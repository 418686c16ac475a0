package nl.krachtkring.site;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import nl.krachtkring.article.Articles;
import nl.krachtkring.comment.PastComment;
import nl.krachtkring.comment.PastComments;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.moderation.Act;
import nl.krachtkring.moderation.Claim;
import nl.krachtkring.moderation.OwnActs;
import nl.krachtkring.moderation.PastDecisions;
import nl.krachtkring.moderation.ReportForm;
import nl.krachtkring.moderation.Reports;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.ActorBuilder;
import nl.krachtkring.platform.access.Actors;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.content.FrontMatter;

/** What waits for the moderators of the demo, what they gave back, and what somebody else is to look at. */
@Singleton
public class DemoQueue {

    private final PastComments comments;
    private final DemoExperiences experiences;
    private final Articles articles;
    private final PastDecisions decisions;
    private final Reports reports;
    private final OwnActs ownActs;
    private final Contributions contributions;
    private final Actors actors;

    @Inject
    DemoQueue(
            PastComments comments,
            DemoExperiences experiences,
            Articles articles,
            PastDecisions decisions,
            Reports reports,
            OwnActs ownActs,
            Contributions contributions,
            Actors actors) {
        this.comments = comments;
        this.experiences = experiences;
        this.articles = articles;
        this.decisions = decisions;
        this.reports = reports;
        this.ownActs = ownActs;
        this.contributions = contributions;
        this.actors = actors;
    }

    void load(List<FrontMatter> waiting, DemoCast cast, Actor system) {
        for (FrontMatter item : waiting) {
            switch (item.required("kind")) {
                case "comment" -> comments.hold(system, comment(item, cast));
                case "experience" -> experiences.hold(item, subject(item), cast);
                default -> report(item, cast);
            }
        }
    }

    /** A comment that was held and went back to its author. */
    void loadReturned(List<FrontMatter> returned, DemoCast cast, Actor system) {
        for (FrontMatter item : returned) {
            decide(item, comments.hold(system, comment(item, cast)), Act.RETURN, cast);
        }
    }

    /** A comment that was hidden and whose author asked for a second look. */
    void loadSecondLooks(List<FrontMatter> looks, DemoCast cast, Actor system) {
        for (FrontMatter item : looks) {
            ContributionRef ref = comments.place(system, comment(item, cast));
            decide(item, ref, Act.HIDE, cast);
            ContributionCard card = contributions.card(ref).orElseThrow();
            Actor author = actors.of(cast.person(item.required("by")));
            ownActs.appealAt(
                    Claim.ofMember(author, card.publicId()),
                    item.required("appealText"),
                    cast.before(item.required("appealAgo")));
        }
    }

    private void decide(FrontMatter item, ContributionRef ref, Act act, DemoCast cast) {
        Actor moderator = new ActorBuilder(null)
                .signedIn(cast.person(item.required("decidedBy")), null, "", 0)
                .role(SiteRole.MODERATOR)
                .build();
        decisions.decide(
                moderator,
                ref,
                new PastDecisions.Past(act, item.required("reason"), item.required("note")),
                cast.before(item.required("decidedAgo")));
    }

    private void report(FrontMatter item, DemoCast cast) {
        int number = item.number("reply").orElseThrow();
        ContributionRef ref = cast.talk(subject(item)).replies().get(number);
        String address = contributions.card(ref).orElseThrow().address();
        reports.reportAt(
                actors.of(cast.person(item.required("by"))),
                new ReportForm(address, item.required("reportReason"), item.required("text"), "", ""),
                cast.before(item.required("ago")));
    }

    private PastComment comment(FrontMatter item, DemoCast cast) {
        boolean article = item.required("target").startsWith("article:");
        DemoCast.Talk talk = article ? null : cast.talk(subject(item));
        ContributionRef target = article ? articles.bySlug(subject(item)) : talk.ref();
        String group = article ? "" : talk.group();
        Long name = item.optional("by").map(by -> cast.name(group, by).value()).orElse(null);
        return DemoTalk.comment(item, target, null, name, cast);
    }

    /** What stands behind the colon of the target. */
    private static String subject(FrontMatter item) {
        String target = item.required("target");
        return target.substring(target.indexOf(':') + 1);
    }
}
