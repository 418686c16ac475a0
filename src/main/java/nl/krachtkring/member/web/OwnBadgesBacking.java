package nl.krachtkring.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.krachtkring.member.AskBadge;
import nl.krachtkring.member.BadgeKind;
import nl.krachtkring.member.Badges;
import nl.krachtkring.member.OwnBadge;
import nl.krachtkring.member.OwnName;
import nl.krachtkring.member.ShownBadges;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;

/** One's own badges of those that others give, and the form to ask for one. */
@Named
@RequestScoped
public class OwnBadgesBacking {

    private static final String ADDRESS = "/mijn/profiel";

    @Inject
    Badges badges;

    @Inject
    ShownBadges shownBadges;

    @Inject
    CurrentActor actor;

    @Inject
    FormErrors formErrors;

    private List<OwnBadge> own;
    private List<String> organisations;
    private final Map<String, String> shownAt = new HashMap<>();
    private String kind;
    private String listed;
    private String typed;
    private String register;
    private String number;

    @PostConstruct
    void load() {
        own = badges.own(actor.get());
        own.stream().filter(OwnBadge::shown).forEach(badge -> getNames(badge.kind())
                .forEach(name -> shownAt.put(badge.kind().name(), String.valueOf(name.publicId()))));
        organisations = badges.organisations();
    }

    /** Asks for a badge. */
    public void ask() {
        formErrors.guard(() -> {
            badges.ask(actor.get(), new AskBadge(kind, listed, typed, register, number));
            Redirect.saying("member.badge.asked.done", ADDRESS);
        });
    }

    /**
     * Asks for another year.
     *
     * @param which the name of the kind
     */
    public void renew(String which) {
        badges.renew(actor.get(), BadgeKind.valueOf(which));
        Redirect.saying("member.badge.renew.done", ADDRESS);
    }

    /**
     * Takes one away.
     *
     * @param which the name of the kind
     */
    public void remove(String which) {
        badges.remove(actor.get(), BadgeKind.valueOf(which));
        Redirect.saying("member.badge.removed.done", ADDRESS);
    }

    /**
     * Shows its end and registration beside the chosen name, or nowhere.
     *
     * @param which the name of the kind
     */
    public void show(String which) {
        formErrors.guard(() -> {
            String name = shownAt.get(which);
            boolean nowhere = name == null || name.isEmpty();
            shownBadges.show(actor.get(), BadgeKind.valueOf(which), nowhere ? null : Long.valueOf(name));
            Redirect.saying(nowhere ? "member.badge.hidden.done" : "member.badge.shown.done", ADDRESS + "#badges");
        });
    }

    /**
     * Badges of which something can stand beside a name.
     *
     * @return those that count
     */
    public List<OwnBadge> getShowable() {
        return own.stream().filter(OwnBadge::showable).toList();
    }

    /**
     * The names to choose from for one badge.
     *
     * @param which its kind
     * @return one's lasting names; once one was chosen, that one alone
     */
    public List<OwnName> getNames(BadgeKind which) {
        return shownBadges.names(actor.get(), which);
    }

    /**
     * Beside which name each badge shows its end and registration.
     *
     * @return numbers of names by kind, as chosen
     */
    public Map<String, String> getShownAt() {
        return shownAt;
    }

    /**
     * What there is.
     *
     * @return one's own badges
     */
    public List<OwnBadge> getOwn() {
        return own;
    }

    /**
     * Organisations to choose from.
     *
     * @return names
     */
    public List<String> getOrganisations() {
        return organisations;
    }

    /**
     * Badges to ask for.
     *
     * @return the kinds that others give
     */
    public List<BadgeKind> getKinds() {
        return List.of(BadgeKind.PROFESSIONAL, BadgeKind.RESEARCHER, BadgeKind.MUNICIPALITY);
    }

    /**
     * Which badge.
     *
     * @return as chosen or typed
     */
    public String getKind() {
        return kind;
    }

    /**
     * Takes which badge.
     *
     * @param kind as chosen or typed
     */
    public void setKind(String kind) {
        this.kind = kind;
    }

    /**
     * An organisation from the list.
     *
     * @return as chosen or typed
     */
    public String getListed() {
        return listed;
    }

    /**
     * Takes an organisation from the list.
     *
     * @param listed as chosen or typed
     */
    public void setListed(String listed) {
        this.listed = listed;
    }

    /**
     * An organisation that is not in the list.
     *
     * @return as chosen or typed
     */
    public String getTyped() {
        return typed;
    }

    /**
     * Takes an organisation that is not in the list.
     *
     * @param typed as chosen or typed
     */
    public void setTyped(String typed) {
        this.typed = typed;
    }

    /**
     * Which register.
     *
     * @return as chosen or typed
     */
    public String getRegister() {
        return register;
    }

    /**
     * Takes which register.
     *
     * @param register as chosen or typed
     */
    public void setRegister(String register) {
        this.register = register;
    }

    /**
     * The registration number.
     *
     * @return as chosen or typed
     */
    public String getNumber() {
        return number;
    }

    /**
     * Takes the registration number.
     *
     * @param number as chosen or typed
     */
    public void setNumber(String number) {
        this.number = number;
    }
}
