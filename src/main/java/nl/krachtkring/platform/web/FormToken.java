package nl.krachtkring.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.ids.Tokens;
import nl.krachtkring.platform.settings.SiteSecret;

/** The token in every form of a signed-in person: made from the sign-in and the day, so that no other site can know it. */
@Named("formToken")
@RequestScoped
public class FormToken {

    @Inject
    CurrentActor actor;

    @Inject
    SiteSecret secret;

    @Inject
    Clock clock;

    private Made made;

    /** The token that this request's forms share. */
    private record Made(Long signIn, String token) {}

    /**
     * The token of today, for pages as {@code formToken.value}.
     *
     * @return the token; empty for a visitor, who has nothing that another site could misuse
     */
    public String getValue() {
        if (actor.get().isAnonymous()) {
            return "";
        }
        Long signIn = actor.get().signIn();
        if (made == null || !made.signIn().equals(signIn)) {
            made = new Made(signIn, of(today()));
        }
        return made.token();
    }

    /**
     * Whether a token that came with a form is right; yesterday's counts, for a page that stood open over midnight.
     *
     * @param given the token; may be null
     * @return whether it is right for this sign-in; always true for a visitor
     */
    public boolean accepts(String given) {
        return actor.get().isAnonymous()
                || Tokens.same(of(today()), given)
                || Tokens.same(of(today().minusDays(1)), given);
    }

    private String of(LocalDate day) {
        return Tokens.hmac(secret.key(), "form:" + actor.get().signIn() + ":" + day);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
