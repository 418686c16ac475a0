package nl.krachtkring.site;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.editorial.PastProposals;
import nl.krachtkring.editorial.ProposalPlace;
import nl.krachtkring.platform.content.FrontMatter;

/** What people of the demo would like pages of the editors to say. */
@Singleton
public class DemoProposals {

    private final PastProposals proposals;

    @Inject
    DemoProposals(PastProposals proposals) {
        this.proposals = proposals;
    }

    void load(List<FrontMatter> all, DemoCast cast) {
        for (FrontMatter one : all) {
            proposals.load(
                    cast.name("", one.required("by")),
                    new ProposalPlace(ContributionKind.METHOD, one.required("method"), null),
                    one.required("reason"),
                    text -> changed(text, one.groups("changes")),
                    new PastProposals.Past(
                            cast.before(one.required("ago")),
                            one.optional("answer").orElse(""),
                            one.optional("returned").map(cast::before).orElse(null)));
        }
    }

    /** A change that fits no text of the page any more is a fault of the demo. */
    static String changed(String text, List<FrontMatter> changes) {
        String changed = text;
        for (FrontMatter change : changes) {
            String was = change.required("was");
            if (!changed.contains(was)) {
                throw new IllegalStateException("no page of the demo says: " + was);
            }
            changed = changed.replace(was, change.required("becomes"));
        }
        return changed;
    }
}
