package nl.krachtkring.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.editorial.CommentMode;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.content.ContentFile;

/** Concepts as their files and other rooms see them. */
@Singleton
public class Concepts extends PageRoom<Concept> {

    @Inject
    Concepts(PageDesk desk) {
        super(desk, new Traits<>(Concept.class, ContributionKind.CONCEPT, "concept", "begrippen"));
    }

    @Override
    Concept described(Optional<Concept> known, ContentFile file, Instant now) {
        ConceptText text = ConceptText.parse(file);
        Concept page = known.orElseGet(() -> new Concept(file.slug()));
        page.describe(text, file.text(), now);
        return page;
    }

    @Override
    String text(Concept page) {
        ConceptText text = ConceptText.parse(page.file());
        return String.join("\n\n", String.join(", ", text.aliases()), text.plain(), text.body())
                .strip();
    }

    @Override
    Optional<CommentMode> comments(Concept page) {
        return Optional.empty();
    }

    @Override
    String line(Concept page) {
        return page.plain();
    }

    /** Nobody comments on a word of the glossary; what is wrong with it is reported. */
    @Override
    @Transactional
    public Decision mayReply(Actor actor, long id) {
        Decision seen = maySee(actor, id);
        return seen.allowed() ? Decision.deny("article.reply.concept") : seen;
    }
}
