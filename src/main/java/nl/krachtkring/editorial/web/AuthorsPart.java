package nl.krachtkring.editorial.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.editorial.PageHistories;
import nl.krachtkring.member.PersonaView;

/** Who wrote a page that people changed; one statement, and none for a page that nobody changed. */
@Named
@RequestScoped
public class AuthorsPart {

    @Inject
    PageHistories histories;

    private List<PersonaView> authors;

    /**
     * Who wrote it.
     *
     * @param page which
     * @return in the order in which they came
     */
    public List<PersonaView> of(ContributionRef page) {
        if (authors == null) {
            authors = histories.authors(page);
        }
        return authors;
    }
}
