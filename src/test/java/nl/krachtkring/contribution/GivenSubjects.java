package nl.krachtkring.contribution;

import jakarta.persistence.EntityManager;
import java.util.List;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.platform.ids.PublicIds;

/** Pages that people can talk about, straight in the database. */
public final class GivenSubjects {

    private final EntityManager entities;

    /** In a database. */
    public GivenSubjects(EntityManager entities) {
        this.entities = entities;
    }

    /** A word of the glossary. */
    public SubjectPage concept(String title) {
        long number = PublicIds.next();
        entities.createNativeQuery("INSERT INTO concept (public_id, slug, title, plain, source, status,"
                        + " changed_at) VALUES (?, ?, ?, '', '', 'PUBLISHED', '2026-01-01')")
                .setParameter(1, number)
                .setParameter(2, "begrip-" + number)
                .setParameter(3, title)
                .executeUpdate();
        return all().byNumber(number).orElseThrow();
    }

    /** Takes one away from the site. */
    public void hide(SubjectPage page) {
        entities.createNativeQuery("UPDATE concept SET status = 'HIDDEN' WHERE public_id = ?")
                .setParameter(1, page.publicId())
                .executeUpdate();
    }

    /** All of them, of two kinds. */
    public Subjects all() {
        return new Subjects(
                List.of(
                        room(ContributionKind.CONCEPT, "concept", "begrippen"),
                        room(ContributionKind.METHOD, "working_method", "werkwijzen")),
                GivenRows.of(entities));
    }

    private static SubjectPages room(ContributionKind kind, String table, String folder) {
        return new SubjectPages() {
            @Override
            public ContributionKind kind() {
                return kind;
            }

            @Override
            public String table() {
                return table;
            }

            @Override
            public String folder() {
                return folder;
            }
        };
    }
}
