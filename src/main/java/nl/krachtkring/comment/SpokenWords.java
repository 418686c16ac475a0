package nl.krachtkring.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.ids.PersonaId;

/** Tells other rooms whether a name has replied somewhere. */
@Singleton
public class SpokenWords {

    private final CommentRepository comments;

    /**
     * For the container.
     *
     * @param comments the comments
     */
    @Inject
    public SpokenWords(CommentRepository comments) {
        this.comments = comments;
    }

    /**
     * Whether a name ever replied to something.
     *
     * @param target to what
     * @param persona the name
     * @return whatever became of the reply
     */
    @Transactional
    public boolean by(ContributionRef target, PersonaId persona) {
        return comments.spoke(target, List.of(persona.value()));
    }
}
