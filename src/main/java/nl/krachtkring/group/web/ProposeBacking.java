package nl.krachtkring.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.group.GroupKind;
import nl.krachtkring.group.GroupProposals;
import nl.krachtkring.group.GroupTemplates;
import nl.krachtkring.group.ProposalQueries;
import nl.krachtkring.group.ProposalView;
import nl.krachtkring.group.ProposeGroup;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;

/** Five questions that make a group. */
@Named
@RequestScoped
public class ProposeBacking {

    /** No kind of its own: what the template says. */
    private static final String USUAL = "USUAL";

    @Inject
    CurrentActor actor;

    @Inject
    GroupTemplates templates;

    @Inject
    GroupProposals proposals;

    @Inject
    ProposalQueries queries;

    @Inject
    Settings settings;

    @Inject
    Messages messages;

    @Inject
    Language language;

    @Inject
    FormErrors errors;

    private List<ProposalView> own;
    private String template;
    private String groupName;
    private String summary;
    private String kind = USUAL;
    private String name;

    @PostConstruct
    void load() {
        own = queries.own(actor.get());
        name = actor.get().name();
    }

    /** Proposes the group. */
    public void send() {
        errors.guard(() -> {
            ProposeGroup wish = new ProposeGroup(template, groupName, summary, kind, name);
            Optional<String> living = proposals.propose(actor.get(), wish);
            if (living.isPresent()) {
                Redirect.saying("group.propose.living.done", "/groepen/" + living.get());
            } else {
                Redirect.saying("group.propose.done", "/groepen/nieuw");
            }
        });
    }

    /**
     * Whether nobody is signed in.
     *
     * @return true for visitors
     */
    public boolean isVisitor() {
        return actor.get().isAnonymous();
    }

    /**
     * Whether the group lives at once.
     *
     * @return true for administrators, and where the setting says so
     */
    public boolean isFree() {
        return settings.is(Setting.PORTAL_GROUPS_FREE) || actor.get().has(SiteRole.ADMINISTRATOR);
    }

    /**
     * What the reader proposed.
     *
     * @return newest first; empty for visitors
     */
    public List<ProposalView> getOwn() {
        return own;
    }

    /**
     * The kinds of groups to choose from.
     *
     * @return in the order of the file
     */
    public List<Choice> getTemplates() {
        boolean english = "en".equals(language.locale().getLanguage());
        return templates.all().stream()
                .map(one -> new Choice(
                        one.key(), english ? one.labelEn() + ". " + one.hintEn() : one.label() + ". " + one.hint()))
                .toList();
    }

    /**
     * Who may read along.
     *
     * @return first what the kind of group says
     */
    public List<Choice> getKinds() {
        List<Choice> kinds = new ArrayList<>(List.of(new Choice(USUAL, messages.get("group.propose.kind.usual"))));
        Arrays.stream(GroupKind.values())
                .map(one -> new Choice(one.name(), messages.get(one.getKey() + ".long")))
                .forEach(kinds::add);
        return kinds;
    }

    /**
     * The chosen template.
     *
     * @return its word; null at first
     */
    public String getTemplate() {
        return template;
    }

    /**
     * Takes what was chosen.
     *
     * @param chosen the word of a template
     */
    public void setTemplate(String chosen) {
        template = chosen;
    }

    /**
     * The name of the group, as typed.
     *
     * @return null at first
     */
    public String getGroupName() {
        return groupName;
    }

    /**
     * Takes what was typed.
     *
     * @param typed the name of the group
     */
    public void setGroupName(String typed) {
        groupName = typed;
    }

    /**
     * What the group is about, as typed.
     *
     * @return null at first
     */
    public String getSummary() {
        return summary;
    }

    /**
     * Takes what was typed.
     *
     * @param typed what the group is about
     */
    public void setSummary(String typed) {
        summary = typed;
    }

    /**
     * Who may read along, as chosen.
     *
     * @return at first what the kind of group says
     */
    public String getKind() {
        return kind;
    }

    /**
     * Takes what was chosen.
     *
     * @param chosen who may read along
     */
    public void setKind(String chosen) {
        kind = chosen == null ? USUAL : chosen;
    }

    /**
     * The own name in the group, as typed.
     *
     * @return at first the public name
     */
    public String getName() {
        return name;
    }

    /**
     * Takes what was typed.
     *
     * @param typed the own name
     */
    public void setName(String typed) {
        name = typed;
    }
}
