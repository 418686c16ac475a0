package nl.krachtkring.discussion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.IntStream;
import nl.krachtkring.contribution.OfferedTopics;
import nl.krachtkring.discussion.ParticipationView;
import nl.krachtkring.discussion.Participations;
import nl.krachtkring.discussion.ProveParticipation;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** The form of a proof of participation. The case is in the address of the form alone; the proof has another one. */
@Named
@RequestScoped
public class ProveParticipationBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    Participations participations;

    @Inject
    OfferedTopics topics;

    @Inject
    Language language;

    @Inject
    Messages messages;

    @Inject
    FormErrors errors;

    private long discussion;
    private String name;
    private String theme;
    private String halfHours;
    private boolean registered;
    private String registration;

    @PostConstruct
    void load() {
        Long asked = route.numberOrNull("gesprek");
        if (asked == null) {
            throw new NotFound();
        }
        discussion = asked;
        participations.begun(actor.get(), discussion).ifPresent(this::goOn);
        registration = participations.registration(actor.get()).orElse("");
    }

    private void goOn(ParticipationView before) {
        name = before.ownName();
        theme = before.theme();
        halfHours = Integer.toString(before.halfHours());
        registered = before.registration() != null;
    }

    /** Makes the proof and goes to it. */
    public void prove() {
        errors.guard(() -> {
            ProveParticipation said = new ProveParticipation(name, theme, number(), registered);
            String address = participations
                    .prove(actor.get(), discussion, said, language.locale())
                    .getAddress();
            Redirect.saying("discussion.proof.done", address);
        });
    }

    private int number() {
        return halfHours != null && halfHours.matches("[0-9]{1,2}") ? Integer.parseInt(halfHours) : 0;
    }

    /**
     * How long it can have taken, by half hours.
     *
     * @return shortest first
     */
    public List<Choice> getChoices() {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        return IntStream.rangeClosed(1, ProveParticipation.MOST_HALF_HOURS)
                .mapToObj(half -> new Choice(half, messages.of("discussion.proof.hours.of", format.format(half / 2.0))))
                .toList();
    }

    /**
     * How long it can have taken.
     *
     * @param halfHours in half hours
     * @param words in hours
     */
    public record Choice(int halfHours, String words) {}

    /**
     * What the case can be about.
     *
     * @return names
     */
    public List<String> getTopics() {
        return topics.topics(language.locale());
    }

    /**
     * Her registration.
     *
     * @return empty without one
     */
    public String getRegistration() {
        return registration;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String chosen) {
        theme = chosen;
    }

    public String getHalfHours() {
        return halfHours;
    }

    public void setHalfHours(String chosen) {
        halfHours = chosen;
    }

    public boolean isRegistered() {
        return registered;
    }

    public void setRegistered(boolean wished) {
        registered = wished;
    }
}
