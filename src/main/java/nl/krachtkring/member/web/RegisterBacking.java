package nl.krachtkring.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.krachtkring.member.Register;
import nl.krachtkring.member.Registration;
import nl.krachtkring.member.RegistrationTexts;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.ids.Tokens;
import nl.krachtkring.platform.richtext.RichText;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.privacy.ConsentText;
import nl.krachtkring.privacy.Purpose;

/** The page where an account is made. */
@Named
@RequestScoped
public class RegisterBacking {

    private static final String SENT = "/aanmelden?verstuurd=ja";
    private static final int MARK_BITS = 128;

    @Inject
    Registration registration;

    @Inject
    RichText richText;

    @Inject
    Language language;

    @Inject
    FormErrors formErrors;

    @Inject
    Visit visit;

    @Inject
    LinkBacking link;

    private RegistrationTexts texts;
    private String email;
    private String name;
    private String password;
    private boolean sixteen;
    private boolean rules;
    private boolean discreet;
    private final Map<String, Boolean> consents = new HashMap<>();

    /**
     * A consent as its box shows it.
     *
     * @param id of the box
     * @param slug of its purpose
     * @param text the text
     * @param html its body, clean
     */
    public record Box(String id, String slug, ConsentText text, String html) {}

    @PostConstruct
    void load() {
        texts = registration.texts(language.locale());
        if (isByProvider()) {
            email = link.getEmail();
        }
    }

    /** Takes the form. */
    public void register() {
        formErrors.guard(() -> {
            String mark = visit.registrant() == null ? Tokens.random(MARK_BITS) : visit.registrant();
            registration.register(command(), visit.origin().network(), mark);
            visit.keepRegistrant(mark);
            visit.keepIdentity("");
            Redirect.to(SENT);
        });
    }

    private Register command() {
        return new Register(
                email,
                name,
                password,
                sixteen,
                rules,
                discreet,
                Purpose.ofNewcomers().stream()
                        .filter(purpose -> Boolean.TRUE.equals(consents.get(purpose.slug())))
                        .collect(Collectors.toSet()),
                visit.parameter("gezien"),
                visit.back(),
                language.locale(),
                isByProvider() ? link.demanded() : null);
    }

    /**
     * Whether she came by an organisation and wants to sign in there from now on.
     *
     * @return whether the form asks for no password
     */
    public boolean isByProvider() {
        return "organisatie".equals(visit.parameter("met"));
    }

    /**
     * Whether the form was just taken.
     *
     * @return whether the page says to look in the mail
     */
    public boolean isSent() {
        return visit.parameter("verstuurd") != null && !visit.isPost();
    }

    /**
     * Where she was, to carry along to the page where one signs in.
     *
     * @return a query; empty without one
     */
    public String getCarried() {
        return visit.carried("?");
    }

    /**
     * Whether accounts are by invitation and she has none.
     *
     * @return whether the page says so instead of showing the form
     */
    public boolean isClosed() {
        return !registration.isOpen(visit.back());
    }

    /**
     * The texts on the page.
     *
     * @return privacy statement, house rules and consents
     */
    public RegistrationTexts getTexts() {
        return texts;
    }

    /**
     * The privacy statement.
     *
     * @return clean HTML
     */
    public String getPrivacyHtml() {
        return richText.editorial(texts.privacy().body());
    }

    /**
     * The house rules.
     *
     * @return clean HTML
     */
    public String getRulesHtml() {
        return richText.editorial(texts.rules().body());
    }

    /**
     * The consents, none of them ticked beforehand.
     *
     * @return one box for each purpose
     */
    public List<Box> getBoxes() {
        List<Box> boxes = new ArrayList<>();
        for (ConsentText text : texts.consents()) {
            String slug = text.purpose().slug();
            boxes.add(new Box("consent-" + slug, slug, text, richText.editorial(text.body())));
        }
        return boxes;
    }

    /**
     * The address.
     *
     * @return as typed; null until then
     */
    public String getEmail() {
        return email;
    }

    /**
     * Takes the address.
     *
     * @param email as typed
     */
    public void setEmail(String email) {
        this.email = email;
    }

    /**
     * The name or pseudonym.
     *
     * @return as typed; null until then
     */
    public String getName() {
        return name;
    }

    /**
     * Takes the name or pseudonym.
     *
     * @param name as typed
     */
    public void setName(String name) {
        this.name = name;
    }

    /**
     * The password.
     *
     * @return as typed; null until then
     */
    public String getPassword() {
        return password;
    }

    /**
     * Takes the password.
     *
     * @param password as typed
     */
    public void setPassword(String password) {
        this.password = password;
    }

    /**
     * Whether she is sixteen or older.
     *
     * @return as typed; false until then
     */
    public boolean isSixteen() {
        return sixteen;
    }

    /**
     * Takes whether she is sixteen or older.
     *
     * @param sixteen as typed
     */
    public void setSixteen(boolean sixteen) {
        this.sixteen = sixteen;
    }

    /**
     * Whether she agrees to the house rules.
     *
     * @return as typed; false until then
     */
    public boolean isRules() {
        return rules;
    }

    /**
     * Takes whether she agrees to the house rules.
     *
     * @param rules as typed
     */
    public void setRules(boolean rules) {
        this.rules = rules;
    }

    /**
     * Whether mail tells nothing.
     *
     * @return as typed; false until then
     */
    public boolean isDiscreet() {
        return discreet;
    }

    /**
     * Takes whether mail tells nothing.
     *
     * @param discreet as typed
     */
    public void setDiscreet(boolean discreet) {
        this.discreet = discreet;
    }

    /**
     * What was ticked, by the slug of the purpose.
     *
     * @return empty until then
     */
    public Map<String, Boolean> getConsents() {
        return consents;
    }
}
