package nl.krachtkring.platform.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.krachtkring.platform.settings.Settings;

/** The few cookies there are: the sign-in and three choices. */
@Singleton
public class Cookies {

    private final Settings settings;

    /**
     * For the container.
     *
     * @param settings whether people come over TLS
     */
    @Inject
    public Cookies(Settings settings) {
        this.settings = settings;
    }

    /**
     * The name of the sign-in cookie; the prefix makes browsers refuse it from another host or over plain http.
     *
     * @return {@code __Host-krachtkring} over TLS, else {@code krachtkring}
     */
    public String signInName() {
        return settings.isSecure() ? "__Host-krachtkring" : "krachtkring";
    }

    /**
     * The name of the cookie that says that somebody chose to stay signed in on this device.
     *
     * @return the name of the sign-in cookie with an ending
     */
    public String stayName() {
        return signInName() + "-blijft";
    }

    /**
     * Reads a cookie.
     *
     * @param request the request
     * @param name the name
     * @return its value; null without it
     */
    public String read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    /**
     * Sets a cookie for the whole site that scripts can't read.
     *
     * @param response the answer
     * @param name the name
     * @param value the value
     * @param age how long the browser keeps it; zero removes it; negative: until the browser closes
     */
    public void write(HttpServletResponse response, String name, String value, Duration age) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) age.toSeconds());
        response.addCookie(cookie);
    }
}
