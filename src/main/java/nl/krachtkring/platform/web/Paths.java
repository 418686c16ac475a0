package nl.krachtkring.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What the path of a request says before any page is chosen. */
final class Paths {

    /** Served by servlets of their own, not by pages. */
    private static final List<String> SERVED =
            List.of("/s/", "/jakarta.faces.resource/", "/health/", "/feeds/", "/bestanden/", "/live/");

    private static final List<String> SERVED_EXACTLY = List.of(
            "/health",
            "/sitemap.xml",
            "/robots.txt",
            "/manifest.webmanifest",
            "/keuze",
            "/aanmelden/meenemen",
            "/verlaat",
            "/demo/post.json",
            "/demo/als",
            "/favicon.ico",
            "/inventarisatie.csv",
            "/inventarisatie.xlsx",
            "/metrics");

    private Paths() {}

    static String asked(HttpServletRequest request) {
        String path = request.getServletPath();
        return request.getPathInfo() == null ? path : path + request.getPathInfo();
    }

    static boolean isServed(String path) {
        return SERVED_EXACTLY.contains(path) || SERVED.stream().anyMatch(path::startsWith);
    }

    static boolean isStatic(String path) {
        return path.startsWith("/s/") || path.startsWith("/jakarta.faces.resource/");
    }
}
