package nl.krachtkring.discussion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.SubjectPage;
import nl.krachtkring.contribution.Subjects;
import nl.krachtkring.contribution.web.KeptDraft;
import nl.krachtkring.discussion.DiscussionAbout;
import nl.krachtkring.discussion.DiscussionDrafts;
import nl.krachtkring.discussion.DiscussionQueries;
import nl.krachtkring.discussion.DiscussionSummary;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** What a discussion is about, and which discussions are about a page. Searching reads; choosing is a button where it writes. */
@Named
@RequestScoped
public class AboutPart {

    private static final String WORDS = "woorden";
    private static final int LONGEST = 80;
    private static final int MOST = 8;

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    Subjects subjects;

    @Inject
    SubjectChoice choice;

    @Inject
    DiscussionAbout about;

    @Inject
    DiscussionQueries queries;

    @Inject
    DiscussionDrafts drafts;

    @Inject
    OpenDiscussionBacking opening;

    @Inject
    FormErrors errors;

    private List<SubjectPage> found;
    private SubjectPage page;
    private List<DiscussionSummary> talk;

    /** Keeps what was typed of a new discussion and lets its writer look for a page. */
    public void pick() {
        keepAndGo(choice.picking(opening.getKind()));
    }

    /** Keeps what was typed of a new discussion, which will be about no page. */
    public void drop() {
        keepAndGo(choice.form(opening.getKind(), null));
    }

    private void keepAndGo(String address) {
        errors.guard(() -> {
            String title = KeptDraft.typed("title");
            drafts.keep(actor.get(), opening.getGroup().facts(), opening.getKind(), title, KeptDraft.typed("body"));
            Redirect.to(address);
        });
    }

    /**
     * Says that the discussion is about a page.
     *
     * @param number the number of the page
     */
    public void tell(long number) {
        about.tell(actor.get(), route.id(), number);
        Redirect.saying("discussion.about.done", route.getAddress());
    }

    /** Says that the discussion is about no page in particular. */
    public void untell() {
        about.untell(actor.get(), route.id());
        Redirect.saying("discussion.about.not.done", route.getAddress());
    }

    /**
     * Whether the reader is looking for a page.
     *
     * @return from the address
     */
    public boolean isPicking() {
        return parameter(SubjectChoice.PICKING) != null;
    }

    /**
     * What was searched for.
     *
     * @return empty at first, at most eighty characters
     */
    public String getWords() {
        String typed = parameter(WORDS);
        return typed == null ? "" : typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    /**
     * The pages that were found.
     *
     * @return at most eight
     */
    public List<SubjectPage> getFound() {
        if (found == null) {
            found = subjects.matching(getWords(), MOST);
        }
        return found;
    }

    /**
     * The page that a new discussion will be about.
     *
     * @return null without one
     */
    public SubjectPage getChosen() {
        if (page == null && choice.chosen() != null) {
            page = subjects.byNumber(choice.chosen()).orElse(null);
        }
        return page;
    }

    /**
     * The page that a discussion is about.
     *
     * @param ref points to it; null without one
     * @return null without one, and when nobody may read it any more
     */
    public SubjectPage page(ContributionRef ref) {
        if (page == null && ref != null) {
            page = subjects.of(ref).orElse(null);
        }
        return page;
    }

    /**
     * The form of the new discussion.
     *
     * @param number the number of the page that it will be about; null as it is
     * @return a path
     */
    public String form(Long number) {
        return number == null ? choice.form(opening.getKind()) : choice.form(opening.getKind(), number);
    }

    /**
     * What the search takes along in its address.
     *
     * @return names and values
     */
    public Map<String, String> getCarried() {
        return choice.carried(opening.getKind());
    }

    /**
     * The discussions about a page that the reader may read.
     *
     * @param ref points to the page
     * @return last activity first, at most five
     */
    public List<DiscussionSummary> talk(ContributionRef ref) {
        if (talk == null) {
            talk = queries.about(actor.get(), ref);
        }
        return talk;
    }

    /**
     * All discussions about the page that is shown, beside the few of them that stand on it.
     *
     * @return an address
     */
    public String getAllTalk() {
        return "/gesprekken?" + DiscussionList.TOPIC + "=" + route.getAddress().substring(1);
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }
}
