package nl.krachtkring.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathsTest {

    /** A servlet that the table of addresses doesn't let through answers nobody. */
    @Test
    void each_servlet_with_an_address_of_its_own_is_reached() throws IOException {
        List<String> hidden = Files.readAllLines(Path.of("src/test/resources/rights/endpoints.txt")).stream()
                .filter(line -> line.startsWith("servlet /") && !line.endsWith(" NOBODY"))
                .map(line -> line.split(" ")[1].replace("*", "x"))
                .filter(path -> !Paths.isServed(path))
                .toList();
        assertEquals(List.of(), hidden);
    }
}
