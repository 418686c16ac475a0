package nl.krachtkring.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads pages once, outside the measurement: whether they exist, what they weigh, which form they hold. */
final class Pages {
    private final int port;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Pages(int port) {
        this.port = port;
    }

    /**
     * Whether a page answers.
     *
     * @param path starts with a slash
     * @param cookie whole header, or empty
     * @return true for a status below 400
     */
    boolean exists(String path, String cookie) throws IOException, InterruptedException {
        return fetch(path, cookie).statusCode() < 400;
    }

    /**
     * What a first visit costs: the page with its styles, scripts, pictures and preloaded fonts.
     *
     * @param path starts with a slash
     * @return bytes over the wire, compressed where the server does so
     */
    long firstVisit(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> page = fetch(path, "");
        Document document = document(page);
        Set<String> parts = new LinkedHashSet<>();
        document.select("link[rel~=stylesheet|preload|icon|manifest]").forEach(link -> parts.add(link.absUrl("href")));
        document.select("script[src], img[src]").forEach(part -> parts.add(part.absUrl("src")));
        long bytes = page.body().length;
        for (String part : parts) {
            bytes += fetch(part.replaceFirst("^http://localhost:\\d+", ""), "").body().length;
        }
        return bytes;
    }

    /**
     * The form in which one replies, filled in but for the text.
     *
     * @param path of a page
     * @param cookie of a person who may reply
     * @return the form's address, a space, and its fields up to the value of the text; empty when there is no such form
     */
    Optional<Reply> reply(String path, String cookie) throws IOException, InterruptedException {
        Document document = document(fetch(path, cookie));
        Element text = document.selectFirst("form textarea");
        if (text == null) {
            return Optional.empty();
        }
        Element form = text.closest("form");
        String fields = form.select("input[type=hidden], button[name], input[type=submit]").stream()
                .filter(field -> !field.attr("name").isEmpty())
                .map(field -> encode(field.attr("name")) + "=" + encode(field.attr("value")) + "&")
                .collect(Collectors.joining());
        String action = form.hasAttr("action") ? form.attr("action") : path;
        return Optional.of(new Reply(action.isEmpty() ? path : action, fields + encode(text.attr("name")) + "="));
    }

    /**
     * A reply to be finished.
     *
     * @param path to post to
     * @param form encoded; the text goes to its end
     */
    record Reply(String path, String form) {}

    private Document document(HttpResponse<byte[]> page) throws IOException {
        byte[] body = page.body();
        boolean zipped =
                page.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        try (var plain = zipped
                ? new GZIPInputStream(new java.io.ByteArrayInputStream(body))
                : new java.io.ByteArrayInputStream(body)) {
            return Jsoup.parse(plain, "UTF-8", "http://localhost:" + port + "/");
        }
    }

    private HttpResponse<byte[]> fetch(String path, String cookie) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "nl");
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
