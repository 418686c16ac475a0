package nl.krachtkring.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.krachtkring.launch.TestPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the portal says over HTTP, to browsers, proxies and people who try its doors. */
class HttpIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<String> OWN_PER_ANSWER = List.of("date", "content-length");

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/werkwijzen", "/bestaat-niet", "/health/live", "/robots.txt", "/feeds/artikelen.atom"})
    void every_answer_carries_the_same_protection(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'none'"), policy);
        assertTrue(policy.endsWith("script-src 'self'"), policy);
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("same-origin", header(answer, "Referrer-Policy"));
        assertNull(header(answer, "Server"));
        assertNull(header(answer, "X-Powered-By"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/artikelen", "/werkwijzen/signs-of-safety", "/groepen", "/groepen/oleanderbuurt"})
    void public_page_opens_no_session_and_can_be_kept(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertEquals(200, answer.statusCode());
        assertNull(header(answer, "Set-Cookie"));
        assertEquals("no-cache", header(answer, "Cache-Control"));
        String tag = header(answer, "ETag");
        HttpResponse<String> again = get(path, Map.of("If-None-Match", tag));
        assertEquals(304, again.statusCode());
        assertFalse(answer.body().contains("jquery"), "a page for reading loads no jQuery");
    }

    @Test
    void discussion_is_the_same_page_for_who_has_it() throws Exception {
        Matcher link = Pattern.compile("/gesprekken/[0-9]{15}/[^\"?#]+")
                .matcher(get("/groepen/oleanderbuurt").body());
        assertTrue(link.find());
        HttpResponse<String> first = get(link.group());
        HttpResponse<String> again = get(link.group(), Map.of("If-None-Match", header(first, "ETag")));
        assertTrue(first.body().contains("<script"), "a page without a script proves nothing");
        assertEquals(304, again.statusCode());
    }

    @Test
    void leaving_fast_ends_the_sign_in_where_nobody_chose_to_stay_signed_in() throws Exception {
        HttpResponse<String> shared = get("/verlaat", Map.of("Cookie", "krachtkring=x"));
        assertEquals(302, shared.statusCode());
        assertFalse(header(shared, "Location").startsWith(TestPortal.address()));
        assertTrue(header(shared, "Set-Cookie").matches("krachtkring=;.*Max-Age=0.*"), header(shared, "Set-Cookie"));

        HttpResponse<String> own = get("/verlaat", Map.of("Cookie", "krachtkring=x; krachtkring-blijft=ja"));
        assertNull(header(own, "Set-Cookie"));

        HttpResponse<String> foreign =
                get("/verlaat", Map.of("Cookie", "krachtkring=x", "Sec-Fetch-Site", "cross-site"));
        assertNull(header(foreign, "Set-Cookie"));
    }

    /** The same status, headers and text, whether it is hidden, forbidden or never was. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/groepen/stille-kring",
                "/groepen/bestaat-niet",
                "/moderatie",
                "/moderatie/maatregelen",
                "/moderatie/maatregelen/nieuw?zaak=123456789012345",
                "/moderatie/zegels",
                "/moderatie/zegels/nieuw?zaak=123456789012345",
                "/moderatie/zegels/123456789012345",
                "/wie/123456789012345",
                "/besluit/123456789012345verzonnen",
                "/beheer",
                "/beheer/accounts",
                "/beheer/accounts/123456789012345",
                "/beheer/instellingen",
                "/beheer/post",
                "/redactie",
                "/beheer",
                "/metrics",
                "/openapi",
                "/inventarisatie/123456789012345",
                "/redactie/inventarisatie",
                "/gesprekken/123456789012345/x",
                "/bijdrage/AAAAAAAAAAAAAAAAAAAAAA",
                "/bijdrage/AAAAAAAAAAAAAAAAAAAAAA/ervaring",
                "/site/home.xhtml",
                "/WEB-INF/web.xml",
                "/s/000000000000/krachtkring.css"
            })
    void forbidden_looks_like_absent(String path) throws Exception {
        HttpResponse<String> absent = get("/nooit-geweest");
        HttpResponse<String> answer = get(path);
        assertEquals(404, answer.statusCode());
        assertEquals(absent.body(), answer.body());
        assertEquals(headers(absent), headers(answer));
    }

    @Test
    void own_things_send_the_visitor_to_sign_in_and_back() throws Exception {
        HttpResponse<String> answer = get("/mijn/privacy");
        assertEquals(302, answer.statusCode());
        assertTrue(header(answer, "Location").endsWith("/inloggen?terug=%2Fmijn%2Fprivacy"));
    }

    @Test
    void a_write_from_another_site_is_refused_and_the_text_given_back() throws Exception {
        String text = "Dit had ik net helemaal uitgeschreven.";
        for (Map<String, String> origin : List.of(
                Map.of("Origin", "http://kwaad.example"),
                Map.of("Sec-Fetch-Site", "cross-site", "Origin", TestPortal.address()),
                Map.<String, String>of())) {
            HttpResponse<String> answer = post("/artikelen/wat-is-eigen-kracht", "body=" + text, origin);
            assertEquals(403, answer.statusCode());
            assertTrue(answer.body().contains(text));
        }
    }

    @Test
    void choices_are_taken_from_a_fixed_list_and_never_lead_away() throws Exception {
        Map<String, String> own = Map.of("Sec-Fetch-Site", "same-origin");
        HttpResponse<String> chosen = post("/keuze", "taal=en&terug=/over", own);
        assertEquals(302, chosen.statusCode());
        assertTrue(header(chosen, "Set-Cookie").startsWith("taal=en"));
        HttpResponse<String> wrong = post("/keuze", "taal=xx&terug=//kwaad.example", own);
        assertNull(header(wrong, "Set-Cookie"));
        assertFalse(header(wrong, "Location").contains("kwaad"));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        OWN_PER_ANSWER.forEach(headers::remove);
        return headers;
    }

    /** What is told of organisations in the demo, for a spreadsheet of one's own; a filter of the page counts here too. */
    @ParameterizedTest
    @CsvSource({"/inventarisatie.csv, text/csv", "/inventarisatie.xlsx, application/vnd.openxmlformats"})
    void inventory_is_taken_along_as_a_file(String path, String type) throws Exception {
        HttpResponse<String> whole = get(path);
        assertEquals(200, whole.statusCode());
        assertTrue(header(whole, "Content-Type").startsWith(type), header(whole, "Content-Type"));
        assertTrue(header(whole, "Content-Disposition").contains(path.substring(1)));
        HttpResponse<String> nothing = get(path + "?gemeente=Nergens");
        assertEquals(200, nothing.statusCode());
        assertTrue(nothing.body().length() < whole.body().length());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, Map.of());
    }

    private static HttpResponse<String> get(String path, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestPortal.address() + path));
        headers.forEach(request::header);
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String form, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestPortal.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        headers.forEach(request::header);
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
