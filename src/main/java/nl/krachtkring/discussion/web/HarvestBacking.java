package nl.krachtkring.discussion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.krachtkring.contribution.LessonPart;
import nl.krachtkring.discussion.HarvestReading;
import nl.krachtkring.discussion.HarvestText;
import nl.krachtkring.discussion.HarvestView;
import nl.krachtkring.discussion.Harvests;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** Members make a piece of what a discussion taught; for everybody else the page isn't there. */
@Named
@RequestScoped
public class HarvestBacking {

    private static final int MOST_PAGES = 1_000;

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    HarvestReading reading;

    @Inject
    Harvests harvests;

    @Inject
    FormErrors errors;

    private HarvestView view;
    private List<HarvestView.Source> sources;
    private List<String> sentences;
    private boolean overtaken;
    private String title;
    private String good;
    private String better;
    private String asked;
    private String addressee;

    @PostConstruct
    void load() {
        view = reading.show(actor.get(), route.id());
        if (view.text() != null) {
            title = view.text().title();
            good = view.text().good();
            better = view.text().better();
            asked = view.text().asked();
            addressee = view.text().addressee();
        }
    }

    /** Begins the piece. */
    public void begin() {
        harvests.begin(actor.get(), route.id());
        Redirect.to(route.getAddress());
    }

    /** Keeps what was typed. */
    public void save() {
        errors.guard(() -> {
            write();
            Redirect.saying("discussion.harvest.save.done", route.getAddress());
        });
    }

    /**
     * Keeps what was typed and goes to choose a sentence.
     *
     * @param part where it is to stand
     */
    public void choose(LessonPart part) {
        errors.guard(() -> {
            write();
            Redirect.to(route.getAddress() + "?deel=" + word(part));
        });
    }

    /** Keeps what was typed and offers the piece to the editors. */
    public void offer() {
        errors.guard(() -> {
            write();
            harvests.offer(actor.get(), route.id());
            Redirect.saying("discussion.harvest.offer.done", route.getAddress());
        });
    }

    private void write() {
        String read = parameter("seen");
        int version = read != null && read.matches("[0-9]{1,9}") ? Integer.parseInt(read) : view.version();
        overtaken = version != view.version();
        if (overtaken) {
            throw new RuleViolation("title", "discussion.harvest.conflict");
        }
        harvests.write(actor.get(), route.id(), new HarvestText(title, good, better, asked, addressee), version);
    }

    /**
     * Whether somebody else wrote since the form was read: then both texts are shown and nothing is overwritten unseen.
     *
     * @return false at first
     */
    public boolean isOvertaken() {
        return overtaken;
    }

    /**
     * Asks the author of a sentence.
     *
     * @param sentence the words
     */
    public void ask(String sentence) {
        harvests.ask(actor.get(), route.id(), route.numberOrNull("uit"), getPart(), sentence);
        Redirect.saying("discussion.harvest.ask.done", route.getAddress());
    }

    /**
     * For which part a sentence is chosen.
     *
     * @return null while none is
     */
    public LessonPart getPart() {
        String word = parameter("deel");
        return Arrays.stream(LessonPart.values())
                .filter(part -> word(part).equals(word))
                .findFirst()
                .orElse(null);
    }

    /**
     * The word of a part in addresses.
     *
     * @param part which
     * @return lower-case letters
     */
    public String word(LessonPart part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether the sentences of one text are shown to choose from.
     *
     * @return after a text was chosen
     */
    public boolean isChoosing() {
        return getPart() != null && route.numberOrNull("uit") != null;
    }

    /**
     * The parts of the piece.
     *
     * @return in order
     */
    public LessonPart[] getParts() {
        return LessonPart.values();
    }

    /**
     * The texts to choose from.
     *
     * @return at most twenty
     */
    public List<HarvestView.Source> getSources() {
        List<HarvestView.Source> found = found();
        return found.subList(0, Math.min(HarvestReading.PAGE, found.size()));
    }

    /**
     * Which page of the texts comes next.
     *
     * @return null on the last one
     */
    public Integer getNext() {
        return found().size() > HarvestReading.PAGE ? page() + 1 : null;
    }

    private List<HarvestView.Source> found() {
        if (sources == null) {
            sources = reading.sources(actor.get(), route.id(), page());
        }
        return sources;
    }

    private static int page() {
        String asked = parameter("blad");
        return asked != null && asked.matches("[0-9]{1,4}") ? Math.min(MOST_PAGES, Integer.parseInt(asked)) : 0;
    }

    /**
     * The sentences to choose from.
     *
     * @return in order
     */
    public List<String> getSentences() {
        if (sentences == null) {
            sentences = reading.sentences(actor.get(), route.id(), route.numberOrNull("uit"));
        }
        return sentences;
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /**
     * The piece as it is.
     *
     * @return never null
     */
    public HarvestView getView() {
        return view;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getGood() {
        return good;
    }

    public void setGood(String good) {
        this.good = good;
    }

    public String getBetter() {
        return better;
    }

    public void setBetter(String better) {
        this.better = better;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }
}
