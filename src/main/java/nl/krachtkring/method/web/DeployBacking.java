package nl.krachtkring.method.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.krachtkring.method.inventory.AddDeployment;
import nl.krachtkring.method.inventory.DeploymentForm;
import nl.krachtkring.method.inventory.DeploymentFrequency;
import nl.krachtkring.method.inventory.DeploymentMode;
import nl.krachtkring.method.inventory.Deployments;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** A professional says that her organisation works with a method. */
@Named
@RequestScoped
public class DeployBacking {

    @Inject
    Deployments deployments;

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    Options options;

    @Inject
    Language language;

    @Inject
    FormErrors formErrors;

    private DeploymentForm form;
    private String municipality;
    private List<String> situations = new ArrayList<>();
    private List<String> modes = new ArrayList<>();
    private String frequency;
    private String since;

    @PostConstruct
    void load() {
        form = deployments.form(actor.get(), route.text("slug"));
    }

    /** Says it. */
    public void add() {
        formErrors.guard(() -> {
            boolean confirmed = deployments.add(
                    actor.get(),
                    new AddDeployment(route.text("slug"), municipality, situations, modes, frequency, since));
            Redirect.saying(
                    confirmed ? "method.deployment.confirmed.done" : "method.deployment.added.done",
                    getAddress() + "#wie-werkt");
        });
    }

    /**
     * The page of the method.
     *
     * @return a path
     */
    public String getAddress() {
        return "/werkwijzen/" + route.text("slug");
    }

    /**
     * What is known already.
     *
     * @return names, and why it can't be said
     */
    public DeploymentForm getForm() {
        return form;
    }

    /**
     * In which forms one can work.
     *
     * @return words and labels
     */
    public List<Option> getForms() {
        return Arrays.stream(DeploymentMode.values())
                .map(mode -> options.option(mode.word(), mode.key(), null))
                .toList();
    }

    /**
     * How often.
     *
     * @return words and labels
     */
    public List<Option> getBands() {
        return Arrays.stream(DeploymentFrequency.values())
                .map(band -> options.option(band.word(), band.key(), null))
                .toList();
    }

    /**
     * For what: the situations of the method.
     *
     * @return keys and labels
     */
    public List<Option> getReasons() {
        return form.situations().stream()
                .map(one -> new Option(one.key(), one.label(language.locale()), false))
                .toList();
    }

    /**
     * Where.
     *
     * @return as typed
     */
    public String getMunicipality() {
        return municipality;
    }

    /**
     * Takes where.
     *
     * @param municipality as typed
     */
    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    /**
     * For what.
     *
     * @return keys as chosen
     */
    public List<String> getSituations() {
        return situations;
    }

    /**
     * Takes for what.
     *
     * @param situations keys as chosen
     */
    public void setSituations(List<String> situations) {
        this.situations = situations;
    }

    /**
     * In which forms.
     *
     * @return words as chosen
     */
    public List<String> getModes() {
        return modes;
    }

    /**
     * Takes in which forms.
     *
     * @param modes words as chosen
     */
    public void setModes(List<String> modes) {
        this.modes = modes;
    }

    /**
     * How often.
     *
     * @return a word as chosen
     */
    public String getFrequency() {
        return frequency;
    }

    /**
     * Takes how often.
     *
     * @param frequency a word as chosen
     */
    public void setFrequency(String frequency) {
        this.frequency = frequency;
    }

    /**
     * Since which year.
     *
     * @return as typed
     */
    public String getSince() {
        return since;
    }

    /**
     * Takes since which year.
     *
     * @param since as typed
     */
    public void setSince(String since) {
        this.since = since;
    }
}
