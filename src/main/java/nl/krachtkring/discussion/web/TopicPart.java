package nl.krachtkring.discussion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.SubjectPage;
import nl.krachtkring.contribution.Subjects;
import nl.krachtkring.discussion.DiscussionPage;
import nl.krachtkring.discussion.DiscussionQueries;
import nl.krachtkring.discussion.DiscussionWish;
import nl.krachtkring.platform.access.CurrentActor;

/** What the discussions of a list are about, and the list by that. Asked from the database only where a reader wants it. */
@Named
@RequestScoped
public class TopicPart {

    @Inject
    CurrentActor actor;

    @Inject
    DiscussionQueries queries;

    @Inject
    Subjects subjects;

    private Optional<SubjectPage> chosen;
    private List<SubjectPage> offered;

    /** One page of a list; empty when it is about a page that isn't there. */
    DiscussionPage read(DiscussionList list) {
        SubjectPage about = chosen(list);
        if (list.isOfTopic() && about == null) {
            return DiscussionPage.EMPTY;
        }
        DiscussionWish wish = new DiscussionWish(
                list.asked().filter(),
                about == null ? null : about.ref(),
                list.asked().after());
        return queries.list(actor.get(), list.scope(), wish);
    }

    /**
     * The page that the discussions of the list are about.
     *
     * @param list the list
     * @return null for a list of all, and for a page that isn't there any more
     */
    public SubjectPage chosen(DiscussionList list) {
        if (chosen == null) {
            chosen = Optional.ofNullable(list.asked().topic()).flatMap(subjects::at);
        }
        return chosen.orElse(null);
    }

    /**
     * The pages to choose from.
     *
     * @param list the list
     * @return those first of which somebody spoke last; none of discussions that the reader may not read
     */
    public List<SubjectPage> offered(DiscussionList list) {
        if (offered == null) {
            offered = subjects.of(queries.topics(actor.get(), list.scope()));
        }
        return offered;
    }
}
