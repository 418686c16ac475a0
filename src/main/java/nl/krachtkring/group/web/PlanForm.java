package nl.krachtkring.group.web;

import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Set;
import nl.krachtkring.group.Arranged;
import nl.krachtkring.group.MeetingPlan;

/** What is typed about a meeting. */
public class PlanForm {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private String title;
    private String day;
    private String from;
    private String until;
    private String place;
    private String about;
    private String costs;
    private String places;
    private boolean childcare;
    private boolean interpreter;
    private boolean food;
    private boolean accessible;

    /** Begins with what was planned. */
    void take(MeetingPlan plan) {
        title = plan.title();
        day = plan.start().toLocalDate().toString();
        from = TIME.format(plan.start());
        until = TIME.format(plan.end());
        place = plan.place();
        about = plan.about();
        costs = plan.costs();
        places = plan.places() == null ? null : plan.places().toString();
        childcare = plan.arranged().contains(Arranged.CHILDCARE);
        interpreter = plan.arranged().contains(Arranged.INTERPRETER);
        food = plan.arranged().contains(Arranged.FOOD);
        accessible = plan.arranged().contains(Arranged.ACCESSIBLE);
    }

    /** The plan that was typed, or the rule that it breaks. */
    MeetingPlan plan() {
        return new MeetingPlan(
                title,
                MeetingPlan.moment(day, from, "from"),
                MeetingPlan.moment(day, until, "until"),
                place,
                about,
                number(),
                arranged(),
                costs);
    }

    /** What is no number breaks the same rule as a number that is too small. */
    private Integer number() {
        if (places == null || places.isBlank()) {
            return null;
        }
        return places.strip().matches("[0-9]{1,4}") ? Integer.valueOf(places.strip()) : Integer.valueOf(0);
    }

    private Set<Arranged> arranged() {
        Set<Arranged> arranged = EnumSet.noneOf(Arranged.class);
        add(arranged, childcare, Arranged.CHILDCARE);
        add(arranged, interpreter, Arranged.INTERPRETER);
        add(arranged, food, Arranged.FOOD);
        add(arranged, accessible, Arranged.ACCESSIBLE);
        return arranged;
    }

    private static void add(Set<Arranged> arranged, boolean ticked, Arranged one) {
        if (ticked) {
            arranged.add(one);
        }
    }

    /**
     * What it is.
     *
     * @return as typed
     */
    public String getTitle() {
        return title;
    }

    /**
     * Takes what was typed.
     *
     * @param typed what it is
     */
    public void setTitle(String typed) {
        title = typed;
    }

    /**
     * The day.
     *
     * @return as typed
     */
    public String getDay() {
        return day;
    }

    /**
     * Takes what was typed.
     *
     * @param typed a day
     */
    public void setDay(String typed) {
        day = typed;
    }

    /**
     * When it begins.
     *
     * @return as typed
     */
    public String getFrom() {
        return from;
    }

    /**
     * Takes what was typed.
     *
     * @param typed a time
     */
    public void setFrom(String typed) {
        from = typed;
    }

    /**
     * When it ends.
     *
     * @return as typed
     */
    public String getUntil() {
        return until;
    }

    /**
     * Takes what was typed.
     *
     * @param typed a time
     */
    public void setUntil(String typed) {
        until = typed;
    }

    /**
     * Where.
     *
     * @return as typed
     */
    public String getPlace() {
        return place;
    }

    /**
     * Takes what was typed.
     *
     * @param typed where
     */
    public void setPlace(String typed) {
        place = typed;
    }

    /**
     * What else people should know.
     *
     * @return as typed
     */
    public String getAbout() {
        return about;
    }

    /**
     * Takes what was typed.
     *
     * @param typed a text
     */
    public void setAbout(String typed) {
        about = typed;
    }

    /**
     * What it costs.
     *
     * @return as typed
     */
    public String getCosts() {
        return costs;
    }

    /**
     * Takes what was typed.
     *
     * @param typed in words
     */
    public void setCosts(String typed) {
        costs = typed;
    }

    /**
     * For how many people.
     *
     * @return as typed
     */
    public String getPlaces() {
        return places;
    }

    /**
     * Takes what was typed.
     *
     * @param typed a number, or nothing
     */
    public void setPlaces(String typed) {
        places = typed;
    }

    /**
     * Whether somebody minds the children.
     *
     * @return as typed
     */
    public boolean isChildcare() {
        return childcare;
    }

    /**
     * Takes what was typed.
     *
     * @param typed the box
     */
    public void setChildcare(boolean typed) {
        childcare = typed;
    }

    /**
     * Whether an interpreter is there.
     *
     * @return as typed
     */
    public boolean isInterpreter() {
        return interpreter;
    }

    /**
     * Takes what was typed.
     *
     * @param typed the box
     */
    public void setInterpreter(boolean typed) {
        interpreter = typed;
    }

    /**
     * Whether there is something to eat.
     *
     * @return as typed
     */
    public boolean isFood() {
        return food;
    }

    /**
     * Takes what was typed.
     *
     * @param typed the box
     */
    public void setFood(boolean typed) {
        food = typed;
    }

    /**
     * Whether the place can be reached by all.
     *
     * @return as typed
     */
    public boolean isAccessible() {
        return accessible;
    }

    /**
     * Takes what was typed.
     *
     * @param typed the box
     */
    public void setAccessible(boolean typed) {
        accessible = typed;
    }
}
