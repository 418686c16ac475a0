package nl.krachtkring.site;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import nl.krachtkring.group.DoorLoading;
import nl.krachtkring.group.PastProposal;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Visit;
import nl.krachtkring.platform.content.FrontMatter;

/** The door of the parents' group of the demo: a vote in progress, and a guest of one meeting. */
@Singleton
public class DemoDoorVotes {

    private final DoorLoading door;

    @Inject
    DemoDoorVotes(DoorLoading door) {
        this.door = door;
    }

    void loadVotes(List<FrontMatter> votes, DemoCast cast, Actor system) {
        for (FrontMatter vote : votes) {
            long discussion = cast.talk(vote.required("discussion")).ref().id();
            door.vote(system, proposal(vote, new Visit(Visit.Kind.DISCUSSION, discussion), cast));
        }
    }

    void loadGuests(List<FrontMatter> guests, DemoCast cast, Actor system) {
        for (FrontMatter guest : guests) {
            Visit meeting = door.meeting(cast.meeting(guest.required("meeting")));
            door.admit(system, proposal(guest, meeting, cast));
        }
    }

    private static PastProposal proposal(FrontMatter row, Visit where, DemoCast cast) {
        return new PastProposal(
                where,
                cast.person(row.required("by")),
                row.required("guest") + "@demo.example",
                row.required("why"),
                row.number("inDays").orElseThrow(),
                row.texts("yes").stream().map(cast::person).collect(Collectors.toSet()));
    }
}
