package nl.krachtkring.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.member.FactorView;
import nl.krachtkring.member.Factors;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.QrDrawing;
import nl.krachtkring.platform.web.Redirect;

/** Sets up the second step: an app, its first code, and recovery codes shown once. */
@Named
@RequestScoped
public class FactorBacking {

    private static final int GROUP = 4;

    @Inject
    Factors factors;

    @Inject
    CurrentActor actor;

    @Inject
    FormErrors formErrors;

    @Inject
    Visit visit;

    private FactorView factor;
    private String code;
    private List<String> codes = List.of();

    /** Who has an app has nothing to do here. */
    public void arrive() {
        if (codes.isEmpty() && !factors.mayBegin(actor.get())) {
            Redirect.to("/mijn/veiligheid");
        } else if (codes.isEmpty()) {
            factor = factors.begin(actor.get());
        }
    }

    /** Takes the first code and shows the recovery codes. */
    public void confirm() {
        formErrors.guard(() -> codes = factors.confirm(actor.get(), code));
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
