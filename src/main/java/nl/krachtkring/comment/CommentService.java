package nl.krachtkring.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.function.Supplier;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;

/** Takes comments. Sent twice at the same moment, the unique key refuses the second, which then finds the first. */
@Singleton
public class CommentService {

    private static final int DEPTH = 10;

    private final CommentPlacing placing;
    private final ReplyDrafts drafts;

    @Inject
    CommentService(CommentPlacing placing, ReplyDrafts drafts) {
        this.placing = placing;
        this.drafts = drafts;
    }

    /**
     * Places the comment of a member.
     *
     * @param actor who
     * @param target what it replies to
     * @param form what was typed
     * @return where it stands, or that it waits
     * @throws nl.krachtkring.platform.access.NotAllowed when the place takes no replies of this person
     * @throws nl.krachtkring.platform.access.RuleViolation of field {@code text}
     * @throws Conflict when what is answered stands elsewhere by now; the text waits there as a draft
     */
    public Placed place(Actor actor, ContributionRef target, MemberComment form) {
        try {
            return twice(() -> placing.byMember(actor, target, form));
        } catch (Conflict moved) {
            drafts.keepElsewhere(actor, target, form);
            throw moved;
        }
    }

    /**
     * Takes the comment of somebody without an account; it waits for a moderator.
     *
     * @param target what it replies to
     * @param form what was typed
     * @return the private link to it
     * @throws nl.krachtkring.platform.access.NotAllowed when the place takes no replies of visitors
     * @throws nl.krachtkring.platform.access.RuleViolation when the form isn't complete
     */
    public Placed placeAsGuest(ContributionRef target, GuestComment form) {
        return twice(() -> placing.byGuest(target, form));
    }

    private static Placed twice(Supplier<Placed> placing) {
        try {
            return placing.get();
        } catch (RuntimeException e) {
            if (isDouble(e)) {
                return placing.get();
            }
            throw e;
        }
    }

    private static boolean isDouble(Throwable fault) {
        Throwable cause = fault;
        boolean stored = false;
        for (int i = 0; i < DEPTH && cause != null; i++) {
            stored |= cause instanceof PersistenceException;
            if (stored && cause instanceof SQLIntegrityConstraintViolationException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
