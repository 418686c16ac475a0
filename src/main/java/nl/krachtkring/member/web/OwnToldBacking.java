package nl.krachtkring.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.krachtkring.member.OwnName;
import nl.krachtkring.member.OwnProfiles;
import nl.krachtkring.member.ProfileField;
import nl.krachtkring.member.SeenBy;
import nl.krachtkring.member.Told;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;

/** What one tells of oneself under one of one's names, and to whom. */
@Named
@RequestScoped
public class OwnToldBacking {

    @Inject
    CurrentActor actor;

    @Inject
    OwnProfiles profiles;

    @Inject
    FormErrors formErrors;

    private List<OwnName> names;
    private OwnName shown;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> seenBy = new HashMap<>();

    @PostConstruct
    void load() {
        names = profiles.names(actor.get());
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("naam");
        shown = names.stream()
                .filter(name -> asked == null ? name.everywhere() : asked.equals(Long.toString(name.publicId())))
                .findFirst()
                .orElseThrow(NotFound::new);
        profiles.told(actor.get(), shown.publicId()).forEach((field, told) -> {
            words.put(field.name(), told.words());
            seenBy.put(field.name(), told.seenBy().name());
        });
    }

    /** Keeps it. */
    public void save() {
        formErrors.guard(() -> {
            List<Told> told = Arrays.stream(ProfileField.values())
                    .map(field -> new Told(
                            field,
                            words.get(field.name()),
                            SeenBy.valueOf(seenBy.getOrDefault(field.name(), "NOBODY"))))
                    .toList();
            profiles.tell(actor.get(), shown.publicId(), told);
            Redirect.saying("member.profile.saved.done", address(shown));
        });
    }

    /**
     * Where the same is told under a name.
     *
     * @param name one of one's own
     * @return an address
     */
    public String address(OwnName name) {
        return "/mijn/profiel" + (name.everywhere() ? "" : "?naam=" + name.publicId()) + "#over-mij";
    }

    /**
     * One's lasting names.
     *
     * @return the public one first
     */
    public List<OwnName> getNames() {
        return names;
    }

    /**
     * The name that it is about.
     *
     * @return the public one unless another was asked for
     */
    public OwnName getShown() {
        return shown;
    }

    /**
     * What can be told.
     *
     * @return the fields in their order
     */
    public ProfileField[] getFields() {
        return ProfileField.values();
    }

    /**
     * To whom it can be told.
     *
     * @return the choices
     */
    public SeenBy[] getChoices() {
        return SeenBy.values();
    }

    /**
     * The words by field.
     *
     * @return as typed
     */
    public Map<String, String> getWords() {
        return words;
    }

    /**
     * Who reads which field.
     *
     * @return as chosen
     */
    public Map<String, String> getSeenBy() {
        return seenBy;
    }
}
