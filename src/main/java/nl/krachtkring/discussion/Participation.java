package nl.krachtkring.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.krachtkring.platform.ids.PublicIds;

/**
 * That somebody took part in a case, to be shown elsewhere. It holds the name that she typed for it and no name of the portal. Life:
 * made when the case is over, made anew as often as she likes, and gone when she takes it away or leaves.
 */
@Entity
@Table(name = "participation")
class Participation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId = PublicIds.next();

    @Column(name = "person_id")
    private long personId;

    @Column(name = "discussion_id")
    private long discussionId;

    @Column(name = "own_name")
    private String ownName;

    @Column(name = "registration")
    private String registration;

    @Column(name = "theme")
    private String theme;

    @Column(name = "half_hours")
    private int halfHours;

    @Column(name = "done_on")
    private LocalDate doneOn;

    /** For the persistence provider. */
    protected Participation() {}

    Participation(long personId, long discussionId, LocalDate doneOn) {
        this.personId = personId;
        this.discussionId = discussionId;
        this.doneOn = doneOn;
    }

    /** Says what she says, in place of what she said before. */
    void say(ProveParticipation said, String registered) {
        ownName = said.ownName();
        registration = registered;
        theme = said.theme();
        halfHours = said.halfHours();
    }

    long publicId() {
        return publicId;
    }

    ParticipationView view() {
        return new ParticipationView(publicId, ownName, registration, theme, halfHours, doneOn);
    }
}
