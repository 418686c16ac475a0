package nl.krachtkring.organisation.web;

import java.util.Objects;
import nl.krachtkring.organisation.EditOrganisation;
import nl.krachtkring.organisation.OrganisationForm;
import nl.krachtkring.organisation.OrganisationText;

/** The fields of the form of an organisation. */
public class TypedOrganisation {

    private String name;
    private String type;
    private String region;
    private String offers;
    private String former;
    private String shorts;
    private String source;
    private String checkedOn;
    private int version;

    void take(OrganisationForm form) {
        OrganisationText text = form.text();
        name = text.name();
        type = text.type().word();
        region = text.region();
        offers = text.offers();
        former = form.getFormerLines();
        shorts = String.join("\n", text.shorts());
        source = text.source();
        checkedOn = Objects.toString(text.checkedOn(), "");
        version = form.version();
    }

    EditOrganisation command() {
        return new EditOrganisation(name, type, region, offers, former, shorts, source, checkedOn);
    }

    /**
     * Which version was read.
     *
     * @return its number
     */
    public int getVersion() {
        return version;
    }

    /**
     * Takes which version was read.
     *
     * @param version its number
     */
    public void setVersion(int version) {
        this.version = version;
    }

    /**
     * The name.
     *
     * @return as typed
     */
    public String getName() {
        return name;
    }

    /**
     * Takes the name.
     *
     * @param name as typed
     */
    public void setName(String name) {
        this.name = name;
    }

    /**
     * The word of the type.
     *
     * @return as typed
     */
    public String getType() {
        return type;
    }

    /**
     * Takes the word of the type.
     *
     * @param type as typed
     */
    public void setType(String type) {
        this.type = type;
    }

    /**
     * The region.
     *
     * @return as typed
     */
    public String getRegion() {
        return region;
    }

    /**
     * Takes the region.
     *
     * @param region as typed
     */
    public void setRegion(String region) {
        this.region = region;
    }

    /**
     * What it offers.
     *
     * @return as typed
     */
    public String getOffers() {
        return offers;
    }

    /**
     * Takes what it offers.
     *
     * @param offers as typed
     */
    public void setOffers(String offers) {
        this.offers = offers;
    }

    /**
     * Former names, one a line.
     *
     * @return as typed
     */
    public String getFormer() {
        return former;
    }

    /**
     * Takes former names, one a line.
     *
     * @param former as typed
     */
    public void setFormer(String former) {
        this.former = former;
    }

    /**
     * Abbreviations, one a line.
     *
     * @return as typed
     */
    public String getShorts() {
        return shorts;
    }

    /**
     * Takes abbreviations, one a line.
     *
     * @param shorts as typed
     */
    public void setShorts(String shorts) {
        this.shorts = shorts;
    }

    /**
     * Where this was found.
     *
     * @return as typed
     */
    public String getSource() {
        return source;
    }

    /**
     * Takes where this was found.
     *
     * @param source as typed
     */
    public void setSource(String source) {
        this.source = source;
    }

    /**
     * The day on which that was looked at.
     *
     * @return as typed
     */
    public String getCheckedOn() {
        return checkedOn;
    }

    /**
     * Takes the day on which that was looked at.
     *
     * @param checkedOn as typed
     */
    public void setCheckedOn(String checkedOn) {
        this.checkedOn = checkedOn;
    }
}
