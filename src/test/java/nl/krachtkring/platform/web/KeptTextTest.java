package nl.krachtkring.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an error page gives back of what was sent. */
class KeptTextTest {

    private static final String LONG = "Dit schreef ik zelf.";

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "text, twaalf tekens, true",
        "text, elf tekens!, false",
        "password, geheim van twaalf tekens, false",
        "new-password-again, geheim van twaalf tekens, false",
        "token, 0123456789abcdef, false",
        "gezien, 0123456789abcdef, false",
        "mark, 0123456789abcdef, false",
        "jakarta.faces.ViewState, 0123456789abcdef, false",
        "comment-form-of-member, comment-form-of-member, false",
        "op, 390123537559902, false",
        "stop, wel een tekst van mij, true",
        "name, Vlugge Bevertje, false",
        "name, Mijn eigen naam, true",
    })
    void what_somebody_typed_and_nothing_that_a_page_filled_in(String name, String value, boolean shown) {
        Map<String, String> sent = Map.of("offered", "Vlugge Bevertje", "body", LONG, name, value);
        List<String> kept = KeptText.typed(request("POST", "op=390123537559902&na=3", sent));
        assertEquals(shown ? 2 : 1, kept.size(), kept::toString);
        assertEquals(shown, kept.contains(value));
        assertEquals(true, kept.contains(LONG));
    }

    @Test
    void the_longest_comes_first_and_who_only_asks_gets_nothing() {
        Map<String, String> sent = Map.of("title", "Mijn titeltje", "text", LONG, "reason", "Omdat het zo is.");
        assertEquals(List.of(LONG, "Omdat het zo is.", "Mijn titeltje"), KeptText.typed(request("POST", null, sent)));
        assertEquals(List.of(), KeptText.typed(request("GET", null, sent)));
    }

    private static HttpServletRequest request(String method, String query, Map<String, String> sent) {
        Map<String, String[]> fields = sent.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> new String[] {field.getValue()}));
        return (HttpServletRequest) Proxy.newProxyInstance(
                KeptTextTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, values) -> switch (asked.getName()) {
                    case "getMethod" -> method;
                    case "getQueryString" -> query;
                    case "getParameterMap" -> fields;
                    case "getParameter" -> sent.get((String) values[0]);
                    default -> throw new IllegalStateException(asked.getName());
                });
    }
}
