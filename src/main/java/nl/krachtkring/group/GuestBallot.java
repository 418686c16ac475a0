package nl.krachtkring.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The vote of one member. Life: begins without a choice for everyone who is a member when the vote starts; changes as
 * often as she wants; is deleted when the vote closes.
 */
@Entity
@Table(name = "guest_ballot")
public class GuestBallot {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "proposal_id")
    private long proposalId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "choice")
    private String choice;

    /** For the persistence provider. */
    protected GuestBallot() {}

    GuestBallot(long proposalId, long personId) {
        this.proposalId = proposalId;
        this.personId = personId;
    }

    void say(GuestVote said) {
        choice = said == GuestVote.NONE ? null : said.name();
    }

    GuestVote choice() {
        return choice == null ? GuestVote.NONE : GuestVote.valueOf(choice);
    }
}
