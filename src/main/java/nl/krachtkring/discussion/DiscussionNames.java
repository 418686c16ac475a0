package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.PlaceNames;
import nl.krachtkring.group.GroupPolicy;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.persistence.Rows;

/** The names of people who can be called in a discussion: members of its group, by their name there, and whoever spoke in it. */
@Singleton
public class DiscussionNames implements PlaceNames {

    /** As many as fit above a phone's keyboard. */
    static final int MOST = 6;

    private static final String NAMES =
            "SELECT p.id, p.name FROM discussion d JOIN membership m ON m.group_id = d.group_id"
                    + " JOIN persona p ON p.id = m.persona_id WHERE d.id = ?"
                    + " UNION SELECT p.id, p.name FROM discussion d JOIN persona p ON p.id = d.persona_id WHERE d.id = ?"
                    + " UNION SELECT p.id, p.name FROM comment c JOIN persona p ON p.id = c.persona_id"
                    + " WHERE c.target_kind = 'DISCUSSION' AND c.target_id = ? AND c.status = 'PUBLISHED'";

    /**
     * A name that its owner withholds where everyone reads isn't put there by a list of ours. In a question to the facilitators
     * they alone are offered: who asked may do so under a name for once.
     */
    private static final String BEGINNING =
            "SELECT p.name FROM discussion d JOIN community_group g ON g.id = d.group_id"
                    + " JOIN membership m ON m.group_id = g.id JOIN persona p ON p.id = m.persona_id JOIN person w ON w.id = m.person_id"
                    + " WHERE d.id = ? AND m.person_id <> ? AND NOT (COALESCE(w.name_withheld, TRUE) AND g.kind = 'OPEN'"
                    + " AND NOT d.members_only) AND (d.facilitators_only = FALSE OR m.role = 'FACILITATOR')"
                    + " AND p.name LIKE ? ORDER BY p.name LIMIT " + MOST;

    private final DiscussionRepository repository;
    private final Rows rows;

    @Inject
    DiscussionNames(DiscussionRepository repository, Rows rows) {
        this.repository = repository;
        this.rows = rows;
    }

    @Override
    public Map<Long, String> names(ContributionRef target) {
        if (target.kind() != ContributionKind.DISCUSSION) {
            return Map.of();
        }
        return rows.list(NAMES, target.id(), target.id(), target.id()).stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> (String) row[1]));
    }

    /**
     * Names of members that begin with what somebody typed, for who may read the list of members anyway and may reply.
     *
     * @param actor who types
     * @param publicId the number of the discussion
     * @param typed the beginning of a name, at least one letter
     * @return at most six, without her own; none for who isn't a member
     * @throws NotFound when there is no such discussion for her
     */
    public List<String> beginningWith(Actor actor, long publicId, String typed) {
        long id = repository.keyOf(publicId).orElseThrow(NotFound::new);
        DiscussionFacts facts = repository.facts(id).orElseThrow(NotFound::new);
        Access.require(DiscussionPolicy.maySee(actor, facts));
        if (typed.isBlank()
                || !GroupPolicy.isInside(actor, facts.group().id())
                || !DiscussionPolicy.mayReply(actor, facts).allowed()) {
            return List.of();
        }
        String pattern = typed.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return rows.list(BEGINNING, id, actor.person().value(), pattern).stream()
                .map(row -> (String) row[0])
                .toList();
    }
}
