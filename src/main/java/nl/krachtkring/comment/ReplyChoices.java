package nl.krachtkring.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.richtext.RichText;

/** The replies of the first level under something, to choose some of them. */
@Singleton
public class ReplyChoices {

    /** So many are shown; who has more begins with the newest. */
    public static final int MOST = 100;

    private static final int EXCERPT = 160;

    private static final String ROOTS =
            "SELECT c.public_id, c.persona_id, c.guest_name, LEFT(c.body, 600), (SELECT COUNT(*)"
                    + " FROM comment k WHERE k.parent_id = c.id AND k.status = 'PUBLISHED') FROM comment c WHERE c.target_kind = ?"
                    + " AND c.target_id = ? AND c.parent_id IS NULL AND c.status = 'PUBLISHED' ORDER BY c.id DESC LIMIT "
                    + MOST;

    private final Rows rows;
    private final Personas personas;
    private final Contributions contributions;
    private final RichText richText;

    @Inject
    ReplyChoices(Rows rows, Personas personas, Contributions contributions, RichText richText) {
        this.rows = rows;
        this.personas = personas;
        this.contributions = contributions;
        this.richText = richText;
    }

    /**
     * What stands under something; the caller asked whether the reader may choose.
     *
     * @param target under what
     * @return newest first
     */
    public List<ReplyChoice> of(ContributionRef target) {
        List<Object[]> found = rows.list(ROOTS, target.kind().name(), target.id());
        Map<Long, PersonaView> names = personas.views(
                found.stream()
                        .map(row -> row[1])
                        .filter(Objects::nonNull)
                        .map(name -> ((Number) name).longValue())
                        .toList(),
                () -> contributions.namesByConsent(target));
        return found.stream()
                .map(row -> new ReplyChoice(
                        ((Number) row[0]).longValue(),
                        row[1] == null
                                ? (String) row[2]
                                : names.get(((Number) row[1]).longValue()).name(),
                        richText.excerpt((String) row[3], EXCERPT),
                        ((Number) row[4]).intValue()))
                .toList();
    }
}
