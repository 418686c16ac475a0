package nl.krachtkring.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.group.GroupCare;
import nl.krachtkring.group.GroupPeople;
import nl.krachtkring.group.GroupService;
import nl.krachtkring.group.GroupView;
import nl.krachtkring.group.Groups;
import nl.krachtkring.group.JoinGroup;
import nl.krachtkring.group.Joining;
import nl.krachtkring.group.MeetingQueries;
import nl.krachtkring.group.MeetingSummary;
import nl.krachtkring.group.MembersPage;
import nl.krachtkring.group.OwnRequest;
import nl.krachtkring.group.Readers;
import nl.krachtkring.group.RequestView;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.richtext.RichText;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** A group's own page: the door for outsiders, the room for members. */
@Named
@RequestScoped
public class GroupBacking {

    private static final int SHOWN = 8;
    private static final int MEETINGS = 2;

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    Groups groups;

    @Inject
    GroupPeople people;

    @Inject
    GroupService service;

    @Inject
    GroupCare care;

    @Inject
    MeetingQueries agenda;

    @Inject
    RichText richText;

    @Inject
    FormErrors errors;

    private GroupView group;
    private List<MeetingSummary> meetings = List.of();
    private Readers readers;
    private MembersPage members;
    private long memberCount;
    private String ownName;
    private List<RequestView> requests;
    private OwnRequest ownRequest;
    private String rules;
    private String name;
    private String answer;

    @PostConstruct
    void load() {
        group = groups.bySlug(actor.get(), route.text("slug"));
        if (group.may("READ")) {
            meetings = agenda.coming(actor.get(), group.id()).stream()
                    .limit(MEETINGS)
                    .toList();
        }
        readers = people.readers(actor.get(), group.facts(), false, null);
        members = people.members(actor.get(), group.facts(), null, SHOWN);
        ownName = people.ownName(actor.get(), group.facts())
                .map(PersonaView::name)
                .orElse("");
        memberCount = people.count(actor.get(), group.facts());
        requests = people.waiting(actor.get(), group.facts());
        ownRequest = people.ownRequest(actor.get(), group.facts());
        rules = group.rules().isEmpty() ? "" : richText.html(group.rules());
        name = actor.get().name();
    }

    /** Joins, or asks to. */
    public void join() {
        errors.guard(() -> {
            boolean inside = service.join(actor.get(), group.slug(), new JoinGroup(name, answer));
            Redirect.saying(inside ? "group.join.done" : "group.ask.done", group.getAddress());
        });
    }

    /** Takes back the own request. */
    public void withdraw() {
        service.withdraw(actor.get(), group.slug());
        Redirect.saying("group.withdraw.done", group.getAddress());
    }

    /** Lets people write again in a group that was closed. */
    public void reopen() {
        care.reopen(actor.get(), group.slug());
        Redirect.saying("group.reopen.done", group.getAddress());
    }

    /**
     * Lets somebody in.
     *
     * @param row the place in the list as it was shown
     */
    public void letIn(int row) {
        service.letIn(actor.get(), group.slug(), shown(row));
        Redirect.saying("group.letIn.done", group.getAddress());
    }

    /**
     * Doesn't let somebody in.
     *
     * @param row the place in the list as it was shown
     */
    public void refuse(int row) {
        service.refuse(actor.get(), group.slug(), shown(row));
        Redirect.saying("group.refuse.done", group.getAddress());
    }

    /** The request that stood beside the button: the list may have changed since the page was drawn. */
    private static long shown(int row) {
        String number = parameter("request-" + row);
        if (number == null || !number.matches("[0-9]{15}")) {
            throw new NotFound();
        }
        return Long.parseLong(number);
    }

    private static String parameter(String parameter) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(parameter);
    }

    /**
     * The group.
     *
     * @return never null
     */
    public GroupView getGroup() {
        return group;
    }

    /**
     * The next meetings.
     *
     * @return soonest first; empty for who can't read the group
     */
    public List<MeetingSummary> getMeetings() {
        return meetings;
    }

    /**
     * Who can read along.
     *
     * @return never null
     */
    public Readers getReaders() {
        return readers;
    }

    /**
     * The first members, for members.
     *
     * @return empty for outsiders
     */
    public MembersPage getMembers() {
        return members;
    }

    /**
     * How many members there are.
     *
     * @return zero for outsiders
     */
    public long getMemberCount() {
        return memberCount;
    }

    /**
     * Who waits for a facilitator, for facilitators.
     *
     * @return empty for others
     */
    public List<RequestView> getRequests() {
        return requests;
    }

    /**
     * The group's own rules.
     *
     * @return safe HTML; empty without any
     */
    public String getRules() {
        return rules;
    }

    /**
     * The name that the reader has here.
     *
     * @return empty for outsiders
     */
    public String getOwnName() {
        return ownName;
    }

    /**
     * Whether the form to join is shown.
     *
     * @return true for signed-in outsiders of groups that can be joined, unless their request waits
     */
    public boolean isJoinable() {
        return group.may("JOIN") || (group.may("ASK") && !ownRequest.isWaiting());
    }

    /**
     * Whether the reader's own request waits.
     *
     * @return whether a facilitator still has to decide
     */
    public boolean isWaiting() {
        return ownRequest.isWaiting() && !group.may("JOIN");
    }

    /**
     * Where the reader's own request stands.
     *
     * @return never null
     */
    public OwnRequest getOwnRequest() {
        return ownRequest;
    }

    /**
     * Whether a visitor can join after signing in.
     *
     * @return true for visitors of groups that can be joined
     */
    public boolean isForVisitor() {
        return actor.get().isAnonymous() && group.closed() == null && group.joining() != Joining.INVITATION;
    }

    /**
     * The name for this group, as typed.
     *
     * @return at first the public name
     */
    public String getName() {
        return name;
    }

    /**
     * Takes what was typed.
     *
     * @param typed the name
     */
    public void setName(String typed) {
        name = typed;
    }

    /**
     * The answer to the group's question, as typed.
     *
     * @return may be null
     */
    public String getAnswer() {
        return answer;
    }

    /**
     * Takes what was typed.
     *
     * @param typed the answer
     */
    public void setAnswer(String typed) {
        answer = typed;
    }
}
