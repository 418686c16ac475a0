package nl.krachtkring.editorial.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.editorial.CommentDoor;
import nl.krachtkring.editorial.CommentModes;
import nl.krachtkring.editorial.CommentPolicy;
import nl.krachtkring.editorial.SetComments;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** How people comment on a page: a line for its readers, a form for editors. */
@Named
@RequestScoped
public class CommentModePart {

    private static final int USUAL_DAYS = 30;

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    CommentModes modes;

    @Inject
    FormErrors errors;

    private boolean begun;
    private String mode;
    private int days = USUAL_DAYS;
    private boolean guests;
    private boolean checked;

    /**
     * Whether the reader sets it.
     *
     * @return true for editors
     */
    public boolean isSetter() {
        return CommentPolicy.maySet(actor.get()).allowed();
    }

    /**
     * The form as the page is now.
     *
     * @param door how the page is
     * @return this bean
     */
    public CommentModePart of(CommentDoor door) {
        if (!begun) {
            begun = true;
            mode = (door.open()
                            ? door.end() == null ? SetComments.Mode.OPEN : SetComments.Mode.DAYS
                            : SetComments.Mode.CLOSED)
                    .name();
            guests = door.guests();
            checked = door.checked();
        }
        return this;
    }

    /**
     * Sets it.
     *
     * @param page which
     */
    public void set(ContributionRef page) {
        errors.guard(() -> {
            SetComments.Mode wanted = SetComments.Mode.valueOf(mode);
            modes.set(actor.get(), page, new SetComments(wanted, days, guests, checked));
            Redirect.saying("editorial.comments.set.done", route.getAddress());
        });
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public boolean isGuests() {
        return guests;
    }

    public void setGuests(boolean guests) {
        this.guests = guests;
    }

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }
}
