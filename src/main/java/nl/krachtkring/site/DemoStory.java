package nl.krachtkring.site;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.krachtkring.platform.access.Actor;

/** Loads the files of the demo in the order in which they lean on each other, all or nothing. */
@Singleton
public class DemoStory {

    private final DemoFiles files;
    private final DemoMarks marks;
    private final DemoOrganisations organisations;
    private final DemoPeople people;
    private final DemoGroups groups;
    private final DemoMeetings meetings;
    private final DemoTalk talk;
    private final DemoDoorVotes door;
    private final DemoExperiences experiences;
    private final DemoAdaptations adaptations;
    private final DemoDeployments deployments;
    private final DemoProposals proposals;
    private final DemoQueue queue;
    private final Clock clock;

    @Inject
    DemoStory(
            DemoFiles files,
            DemoMarks marks,
            DemoOrganisations organisations,
            DemoPeople people,
            DemoGroups groups,
            DemoMeetings meetings,
            DemoTalk talk,
            DemoDoorVotes door,
            DemoExperiences experiences,
            DemoAdaptations adaptations,
            DemoDeployments deployments,
            DemoProposals proposals,
            DemoQueue queue,
            Clock clock) {
        this.files = files;
        this.marks = marks;
        this.organisations = organisations;
        this.people = people;
        this.groups = groups;
        this.meetings = meetings;
        this.talk = talk;
        this.door = door;
        this.experiences = experiences;
        this.adaptations = adaptations;
        this.deployments = deployments;
        this.proposals = proposals;
        this.queue = queue;
        this.clock = clock;
    }

    /** Loads everything; times are counted back from now. */
    @Transactional
    public void load() {
        Actor system = Actor.system("demo");
        DemoCast cast = new DemoCast(clock.instant());
        marks.loaded();
        organisations.load(files.list("organisations", "organisations"), system);
        people.load(files.list("people", "people"), cast, system);
        organisations.loadContacts(files.list("organisations", "organisations"), cast, system);
        groups.load(files.list("groups", "groups"), cast, system);
        people.appoint(files.list("people", "people"), cast, system);
        meetings.load(files.list("meetings", "meetings"), cast, system);
        talk.loadDiscussions(files.list("discussions", "discussions"), cast, system);
        talk.loadComments(files.list("comments", "comments"), cast, system);
        door.loadVotes(files.list("door", "votes"), cast, system);
        door.loadGuests(files.list("door", "guests"), cast, system);
        experiences.load(files.list("experiences", "experiences"), cast);
        adaptations.load(files.list("experiences", "adaptations"), cast);
        deployments.load(files.list("deployments", "deployments"), cast, system);
        proposals.load(files.list("proposals", "proposals"), cast);
        queue.load(files.list("queue", "queue"), cast, system);
        queue.loadReturned(files.list("queue", "returned"), cast, system);
        queue.loadSecondLooks(files.list("queue", "secondLook"), cast, system);
        talk.settle(system);
    }
}
