package nl.krachtkring.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.krachtkring.contribution.web.KeptDraft;
import nl.krachtkring.group.ChangeGroup;
import nl.krachtkring.group.GroupSettings;
import nl.krachtkring.group.GroupTending;
import nl.krachtkring.group.GroupView;
import nl.krachtkring.group.Groups;
import nl.krachtkring.group.Joining;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** What facilitators can change of their group; for everybody else the page isn't there. */
@Named
@RequestScoped
public class GroupSettingsBacking {

    /** The value of a form for months without an end. */
    private static final String ALWAYS = "0";

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    Groups groups;

    @Inject
    GroupTending tending;

    @Inject
    Messages messages;

    @Inject
    FormErrors errors;

    private GroupView group;
    private GroupSettings before;
    private boolean overtaken;
    private String summary;
    private String rules;
    private String question;
    private String joining;
    private String months;
    private boolean checked;

    @PostConstruct
    void load() {
        group = groups.bySlug(actor.get(), route.text("slug"));
        if (!group.may("TEND")) {
            throw new NotFound();
        }
        before = tending.show(actor.get(), group.slug());
        summary = before.summary();
        rules = before.rules();
        question = before.question();
        joining = before.joining().name();
        months = before.months() == null ? ALWAYS : before.months().toString();
        checked = before.checked();
    }

    /** Changes the group. */
    public void save() {
        errors.guard(() -> {
            int read = read();
            overtaken = read != before.version();
            Integer kept = ALWAYS.equals(months) ? null : Integer.valueOf(months);
            tending.change(
                    actor.get(),
                    group.slug(),
                    new ChangeGroup(summary, rules, question, Joining.valueOf(joining), kept, checked, read));
            Redirect.saying("group.settings.done", group.getAddress());
        });
    }

    /** The version that the form was made of. */
    private int read() {
        String seen = KeptDraft.typed("seen");
        return seen != null && seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : before.version();
    }

    /**
     * The version to send along: the one that she has seen, and after she was overtaken the one that is shown to her.
     *
     * @return a version
     */
    public int getSeen() {
        return overtaken ? before.version() : read();
    }

    /**
     * The ways in that fit the kind of group, and the one that it has.
     *
     * @return the choices
     */
    public List<Choice> getWaysIn() {
        return Arrays.stream(Joining.values())
                .filter(way -> group.kind().takes(way) || way == before.joining())
                .map(way -> new Choice(way.name(), messages.get("group.settings.joining." + way)))
                .toList();
    }

    /**
     * The group.
     *
     * @return never null
     */
    public GroupView getGroup() {
        return group;
    }

    /**
     * How it is now.
     *
     * @return never null
     */
    public GroupSettings getBefore() {
        return before;
    }

    /**
     * Whether somebody else changed it since the form was read: then what stands now is shown beside what was typed.
     *
     * @return false at first
     */
    public boolean isOvertaken() {
        return overtaken;
    }

    /**
     * What the group is about.
     *
     * @return as typed
     */
    public String getSummary() {
        return summary;
    }

    /**
     * Takes what was typed.
     *
     * @param typed the words
     */
    public void setSummary(String typed) {
        summary = typed;
    }

    /**
     * The rules.
     *
     * @return as typed
     */
    public String getRules() {
        return rules;
    }

    /**
     * Takes what was typed.
     *
     * @param typed Markdown
     */
    public void setRules(String typed) {
        rules = typed;
    }

    /**
     * What somebody who asks to join is asked.
     *
     * @return as typed
     */
    public String getQuestion() {
        return question;
    }

    /**
     * Takes what was typed.
     *
     * @param typed the question
     */
    public void setQuestion(String typed) {
        question = typed;
    }

    /**
     * How one becomes a member.
     *
     * @return the name of a {@link Joining}
     */
    public String getJoining() {
        return joining;
    }

    /**
     * Takes what was chosen.
     *
     * @param chosen the name of a {@link Joining}
     */
    public void setJoining(String chosen) {
        joining = chosen;
    }

    /**
     * How long discussions stand.
     *
     * @return months; 0 for always
     */
    public String getMonths() {
        return months;
    }

    /**
     * Takes what was chosen.
     *
     * @param chosen months; 0 for always
     */
    public void setMonths(String chosen) {
        months = chosen;
    }

    /**
     * Whether a moderator reads first.
     *
     * @return as chosen
     */
    public boolean isChecked() {
        return checked;
    }

    /**
     * Takes what was chosen.
     *
     * @param chosen whether a moderator reads first
     */
    public void setChecked(boolean chosen) {
        checked = chosen;
    }
}
