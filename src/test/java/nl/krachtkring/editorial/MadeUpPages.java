package nl.krachtkring.editorial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;

/** A room with one page, of one part, whose text is itself. */
final class MadeUpPages implements EditedPages {

    static final long ID = 41;
    static final Instant BEGUN = Instant.parse("2026-01-01T00:00:00Z");

    String stands = "eerst";

    @Override
    public ContributionKind kind() {
        return ContributionKind.METHOD;
    }

    @Override
    public String folder() {
        return "werkwijzen";
    }

    @Override
    public Optional<EditedPage> page(Actor actor, String slug) {
        return "verzonnen".equals(slug) ? page(ID) : Optional.empty();
    }

    @Override
    public Optional<EditedPage> page(long id) {
        return id == ID
                ? Optional.of(new EditedPage(ID, "verzonnen", "Verzonnen", "/werkwijzen/verzonnen", stands, "", BEGUN))
                : Optional.empty();
    }

    @Override
    public String form(long proposal) {
        return "/werkwijzen/voorstel/" + proposal;
    }

    @Override
    public List<PagePart> parts(String text) {
        return List.of(new PagePart("method.summary", text));
    }

    @Override
    public List<PageLint.Point> points(String text, LocalDate today) {
        return List.of();
    }

    @Override
    public void check(String text) {
        if (text.isBlank()) {
            throw new RuleViolation("text", "method.form.needed");
        }
    }

    @Override
    public String upon(String base, String proposed, String now) {
        return proposed;
    }

    @Override
    public String dated(String text, LocalDate checkedOn, LocalDate reviewBefore) {
        return text;
    }

    @Override
    public Optional<LocalDate> reviewBefore(String text) {
        return Optional.empty();
    }

    @Override
    public EditedPage publish(Long id, String text, Instant now) {
        check(text);
        stands = text;
        return page(ID).orElseThrow();
    }
}
