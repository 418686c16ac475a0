package nl.krachtkring.discussion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import nl.krachtkring.discussion.ParticipationView;
import nl.krachtkring.discussion.Participations;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.print.PdfSheet;
import nl.krachtkring.platform.web.Dates;
import nl.krachtkring.platform.web.FileAnswer;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** One proof of participation, as a page to print and as a file; both say the same. */
@Named
@RequestScoped
public class ParticipationBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    Participations participations;

    @Inject
    Messages messages;

    @Inject
    Language language;

    private ParticipationView proof;

    @PostConstruct
    void load() {
        proof = participations.show(actor.get(), route.id());
    }

    /**
     * The proof.
     *
     * @return never null
     */
    public ParticipationView getProof() {
        return proof;
    }

    /**
     * The hours in words.
     *
     * @return for example "1,5 uur"
     */
    public String getHours() {
        return messages.of(
                "discussion.proof.hours.of",
                NumberFormat.getInstance(language.locale()).format(proof.getHours()));
    }

    /** Takes it away. */
    public void remove() {
        participations.remove(actor.get(), proof.publicId());
        Redirect.saying("discussion.proof.remove.done", "/mijn/deelname");
    }

    /** Writes the file instead of a page. */
    public void write() {
        PdfSheet sheet = new PdfSheet(language.locale(), messages.get("discussion.proof.title"))
                .text(messages.get("discussion.proof.says"))
                .row(messages.get("discussion.proof.name"), proof.ownName());
        if (proof.registration() != null) {
            sheet.row(messages.get("discussion.proof.registration"), proof.registration());
        }
        sheet.row(messages.get("discussion.proof.form"), messages.get("discussion.proof.form.rounds"))
                .row(messages.get("discussion.proof.theme"), proof.theme())
                .row(messages.get("discussion.proof.day"), Dates.day(proof.doneOn()))
                .row(messages.get("discussion.proof.hours"), getHours())
                .text(messages.get("discussion.proof.plain"));
        FileAnswer.pdf(sheet.bytes(), "bewijs-van-deelname", "private, no-store");
    }
}
