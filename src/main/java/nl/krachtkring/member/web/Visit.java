package nl.krachtkring.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.krachtkring.member.Origin;
import nl.krachtkring.member.SignInStep;
import nl.krachtkring.member.SuspensionPage;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;
import nl.krachtkring.platform.web.Cookies;
import nl.krachtkring.platform.web.Faults;
import nl.krachtkring.platform.web.LocalAddress;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** This request at the door: from where it comes, where it wants to go back to, and which cookies it leaves with. */
@RequestScoped
public class Visit {

    private static final Duration DEVICE_KEPT = Duration.ofDays(365);
    private static final Duration MAIL_CODE_KEPT = Duration.ofMinutes(10);
    /** As long as the link in the mail works. */
    private static final Duration REGISTRANT_KEPT = Duration.ofDays(2);

    private static final String CODE = "-code";
    private static final String MAIL_CODE = "-mailcode";
    private static final String DEVICE = "-apparaat";
    private static final String JOURNEY = "-via";
    private static final String IDENTITY = "-wie";
    private static final String REGISTRANT = "-aanvraag";

    @Inject
    Cookies cookies;

    @Inject
    Settings settings;

    @Inject
    Route route;

    @Inject
    @Any
    Instance<SuspensionPage> suspensions;

    /**
     * From where somebody comes.
     *
     * @return network and device
     */
    public Origin origin() {
        HttpServletRequest request = request();
        String network = ClientNetwork.of(
                request.getRemoteAddr(),
                request.getHeader("X-Forwarded-For"),
                settings.get(Setting.PORTAL_TRUSTED_PROXIES));
        String device = cookies.read(request, cookies.signInName() + DEVICE);
        return new Origin(network, device, DeviceWords.of(request.getHeader("User-Agent")));
    }

    /**
     * A value that came with the address.
     *
     * @param name its name
     * @return the value; null without it
     */
    public String parameter(String name) {
        return request().getParameter(name);
    }

    /**
     * The address of this page with the key that came with it.
     *
     * @return a path of this site
     */
    public String address() {
        return route.addressWithQuery();
    }

    /**
     * Where to go afterwards.
     *
     * @return a path of this site; null without one
     */
    public String back() {
        String back = parameter("terug");
        return LocalAddress.isLocal(back) ? back : null;
    }

    /**
     * Where to go afterwards, to carry along in an address.
     *
     * @param joint a question mark, or an ampersand behind another value
     * @return empty without one
     */
    public String carried(String joint) {
        return back() == null ? "" : joint + "terug=" + URLEncoder.encode(back(), StandardCharsets.UTF_8);
    }

    /**
     * What this browser holds of a code that was mailed.
     *
     * @return null without it
     */
    public String mailCode() {
        return cookies.read(request(), cookies.signInName() + MAIL_CODE);
    }

    /**
     * Lets this browser hold on to a code that was mailed.
     *
     * @param handle what it is known by
     */
    public void keepMailCode(String handle) {
        write(MAIL_CODE, handle, MAIL_CODE_KEPT);
    }

    /**
     * What this browser holds of a sign-in that goes on at an organisation.
     *
     * @return null without it
     */
    public String journey() {
        return cookies.read(request(), cookies.signInName() + JOURNEY);
    }

    /**
     * Lets this browser hold on to a sign-in that goes on at an organisation.
     *
     * @param sealed what it holds; empty to let go
     */
    public void keepJourney(String sealed) {
        write(JOURNEY, sealed, sealed.isEmpty() ? Duration.ZERO : Duration.ofSeconds(-1));
    }

    /**
     * What this browser holds of who somebody is at an organisation.
     *
     * @return null without it
     */
    public String identity() {
        return cookies.read(request(), cookies.signInName() + IDENTITY);
    }

    /**
     * Lets this browser hold on to who somebody is at an organisation.
     *
     * @param sealed what it holds; empty to let go
     */
    public void keepIdentity(String sealed) {
        write(IDENTITY, sealed, sealed.isEmpty() ? Duration.ZERO : Duration.ofSeconds(-1));
    }

    /**
     * What this browser holds since somebody asked for an account in it.
     *
     * @return null without it
     */
    public String registrant() {
        return cookies.read(request(), cookies.signInName() + REGISTRANT);
    }

    /**
     * Lets this browser show that an account was asked for in it.
     *
     * @param mark what it is known by; empty to let go
     */
    public void keepRegistrant(String mark) {
        write(REGISTRANT, mark, mark.isEmpty() ? Duration.ZERO : REGISTRANT_KEPT);
    }

    /** This page says something of one person and is kept nowhere. */
    public void keepPrivate() {
        external().getRequestMap().put(Faults.PRIVATE, Boolean.TRUE);
    }

    /**
     * The proof that the password was right.
     *
     * @return as {@link SignInStep} gave it; null without it
     */
    public String proof() {
        return cookies.read(request(), cookies.signInName() + CODE);
    }

    /**
     * Leaves with the cookies of a sign-in and goes where it leads.
     *
     * @param step how far it has come
     * @param back where she was; null for her own page
     */
    public void goOn(SignInStep step, String back) {
        if (step.kind() == SignInStep.Kind.SUSPENDED) {
            write(CODE, "", Duration.ZERO);
            Redirect.to(suspensions.stream()
                    .flatMap(page -> page.address(step.person()).stream())
                    .findFirst()
                    .orElse("/inloggen"));
            return;
        }
        String home = back == null ? "/mijn" : back;
        String carried = "?terug=" + URLEncoder.encode(home, StandardCharsets.UTF_8);
        if (step.kind() == SignInStep.Kind.CODE) {
            write(CODE, step.value(), Duration.ofSeconds(-1));
            Redirect.to("/inloggen/code" + carried);
            return;
        }
        write(CODE, "", Duration.ZERO);
        write("", step.value(), step.age());
        boolean stays = !step.age().isNegative();
        cookies.write(response(), cookies.stayName(), stays ? "ja" : "", stays ? step.age() : Duration.ZERO);
        write(DEVICE, step.deviceCookie(), DEVICE_KEPT);
        Redirect.to(step.kind() == SignInStep.Kind.FACTOR_MISSING ? "/mijn/veiligheid/code" + carried : home);
    }

    /** Leaves signed out; the device is still known. */
    public void forget() {
        write("", "", Duration.ZERO);
        cookies.write(response(), cookies.stayName(), "", Duration.ZERO);
    }

    /**
     * Whether a form came.
     *
     * @return false when a page is only asked for
     */
    public boolean isPost() {
        return "POST".equals(request().getMethod());
    }

    private void write(String name, String value, Duration age) {
        cookies.write(response(), cookies.signInName() + name, value, age);
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) external().getResponse();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
