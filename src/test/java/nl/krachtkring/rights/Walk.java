package nl.krachtkring.rights;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.krachtkring.launch.TestPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** One person going everywhere: the addresses she knows or guesses, and every link that she finds on the way. */
final class Walk {

    /** A word of every marked text, to search for: a search shows again what was asked, so that marks can't be asked for. */
    static final String SOUGHT = "zoekproef";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final Pattern MARK = Pattern.compile("(?:kanarie|mees)[a-z]{6,}");
    private static final int MOST = 480;
    private static final Map<Who, String> TOKENS = new EnumMap<>(Who.class);

    /** Leaving, signing out, files without people in them, the demo's own door, and texts of editors. */
    private static final List<String> PASSED_OVER =
            List.of("/verlaat", "/uitloggen", "/s/", "/demo", "/begrippen/", "/keuze", "/toestemmingen/");

    private static final List<String> KNOWN = List.of(
            "/",
            "/groepen",
            "/werkwijzen",
            "/artikelen",
            "/mijn",
            "/mijn/berichten",
            "/mijn/gesprekken",
            "/mijn/gesprekken?toon=ongelezen",
            "/mijn/gesprekken?toon=gevolgd",
            "/mijn/bewaard",
            "/mijn/bijdragen",
            "/mijn/profiel",
            "/mijn/privacy",
            "/moderatie",
            "/moderatie?lijst=afgehandeld",
            "/moderatie/zegels",
            "/redactie",
            "/beheer",
            "/sitemap.xml",
            "/feeds/artikelen.atom",
            "/zoeken?q=" + SOUGHT,
            "/zoeken?q=kanarie");

    private final Who who;
    private final Set<String> marks = new TreeSet<>();
    private final Map<String, String> where = new TreeMap<>();

    private Walk(Who who) {
        this.who = who;
    }

    /**
     * Goes everywhere.
     *
     * @param who the person
     * @param guessed addresses that nobody told her
     * @return the marks in what she got, each with the first address that showed it
     */
    static Map<String, String> of(Who who, Collection<String> guessed) throws IOException, InterruptedException {
        Walk walk = new Walk(who);
        everywhere(who, guessed, walk::look);
        return walk.where;
    }

    /** Goes everywhere and shows each answer. */
    static void everywhere(Who who, Collection<String> guessed, BiConsumer<String, HttpResponse<String>> look)
            throws IOException, InterruptedException {
        Deque<String> ahead = new ArrayDeque<>(guessed);
        ahead.addAll(KNOWN);
        Set<String> known = new HashSet<>(ahead);
        for (int i = 0; i < MOST && !ahead.isEmpty(); i++) {
            String address = ahead.poll();
            HttpResponse<String> answer = get(who, address);
            look.accept(address, answer);
            Matcher link = LINK.matcher(answer.body());
            while (link.find()) {
                String next = link.group(1).replace("&amp;", "&");
                if (PASSED_OVER.stream().noneMatch(next::startsWith) && known.add(next)) {
                    ahead.add(next);
                }
            }
        }
    }

    /** One answer, as a browser with the person's cookie gets it. */
    static HttpResponse<String> get(Who who, String address, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestPortal.address() + address));
        if (who.hasAccount()) {
            request.header("Cookie", "krachtkring=" + who.token());
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A form sent as a browser sends it, with the token of the person's own page. */
    static HttpResponse<String> post(Who who, Sent form, boolean partial) throws IOException, InterruptedException {
        Map<String, String> fields = new TreeMap<>(form.fields());
        fields.put("token", token(who));
        if (partial) {
            fields.put("jakarta.faces.partial.ajax", "true");
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestPortal.address() + form.address()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin");
        if (partial) {
            request.header("Faces-Request", "partial/ajax");
        }
        if (who.hasAccount()) {
            request.header("Cookie", "krachtkring=" + who.token());
        }
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return CLIENT.send(
                request.POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String token(Who who) throws IOException, InterruptedException {
        if (!TOKENS.containsKey(who)) {
            Element token = Jsoup.parse(get(who, "/groepen/nieuw").body()).selectFirst("input[name=token]");
            TOKENS.put(who, token == null ? "" : token.attr("value"));
        }
        return TOKENS.get(who);
    }

    private void look(String address, HttpResponse<String> answer) {
        Matcher mark = MARK.matcher(answer.body() + answer.headers().map());
        while (mark.find()) {
            if (marks.add(mark.group())) {
                where.put(mark.group(), address);
            }
        }
    }

    @Override
    public String toString() {
        return who + " " + where;
    }
}
