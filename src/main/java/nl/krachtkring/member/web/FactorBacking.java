package nl.krachtkring.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.member.FactorChanges;
import nl.krachtkring.member.FactorView;
import nl.krachtkring.member.Factors;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.QrDrawing;
import nl.krachtkring.platform.web.Redirect;

/** Sets up the second step: an app, its first code, and recovery codes shown once; or another app in its place. */
@Named
@RequestScoped
public class FactorBacking {

    private static final int GROUP = 4;
    private static final String SHOWN = "bewijs";
    private static final String STEP = "/mijn/veiligheid#tweede-stap";

    @Inject
    Factors factors;

    @Inject
    FactorChanges changes;

    @Inject
    CurrentActor actor;

    @Inject
    FormErrors formErrors;

    @Inject
    Visit visit;

    private FactorView factor;
    private String code;
    private List<String> codes = List.of();

    /** Leads here with what shows that the second step of now is hers. */
    static void goOn(String shown) {
        Redirect.to("/mijn/veiligheid/code?" + SHOWN + "=" + shown);
    }

    /** Who has an app shows first that it is hers; there is nothing to do here without that. */
    public void arrive() {
        if (!codes.isEmpty()) {
            return;
        }
        if (factors.mayBegin(actor.get())) {
            factor = factors.begin(actor.get());
        } else if (isReplacing()) {
            factor = changes.begin(actor.get(), visit.parameter(SHOWN));
        } else {
            Redirect.to(STEP);
        }
    }

    /** Takes the first code and shows the recovery codes. */
    public void confirm() {
        formErrors.guard(() -> {
            String shown = visit.parameter(SHOWN);
            codes = shown == null ? factors.confirm(actor.get(), code) : changes.replace(actor.get(), shown, code);
        });
    }

    /**
     * Whether another app takes the place of the one of now.
     *
     * @return false for the first one
     */
    public boolean isReplacing() {
        return changes.mayReplace(actor.get(), visit.parameter(SHOWN));
    }

    /**
     * The secret in groups of four, as people type it.
     *
     * @return letters and digits with spaces
     */
    public String getSecret() {
        return factor.secret().replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    /**
     * The drawn code.
     *
     * @return what its squares cover
     */
    public QrDrawing getDrawing() {
        return QrDrawing.of(factor.address());
    }

    /**
     * The recovery codes.
     *
     * @return empty until the app is confirmed
     */
    public List<String> getCodes() {
        return codes;
    }

    /**
     * Where to go on.
     *
     * @return a path of this site
     */
    public String getBack() {
        return visit.back() == null ? "/mijn" : visit.back();
    }

    /**
     * The code.
     *
     * @return as typed; null until then
     */
    public String getCode() {
        return code;
    }

    /**
     * Takes the code.
     *
     * @param code as typed
     */
    public void setCode(String code) {
        this.code = code;
    }
}
