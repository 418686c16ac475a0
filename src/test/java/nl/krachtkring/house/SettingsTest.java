package nl.krachtkring.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.krachtkring.member.ProviderSetting;
import nl.krachtkring.platform.settings.Setting;
import org.junit.jupiter.api.Test;

/** The settings that the code reads are the settings that the operator is told about. */
class SettingsTest {

    private static final Pattern NAME = Pattern.compile("PORTAL_[A-Z_]*[A-Z]");

    @Test
    void the_guide_lists_every_setting_with_its_default() {
        Set<String> told = Sources.text(Path.of("src/docs/operator-guide.md"))
                .lines()
                .filter(line -> line.startsWith("| `PORTAL_") && !line.contains("<KEY>"))
                .map(line -> line.split("\\|")[1].strip() + " " + line.split("\\|")[2].strip())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> read = Arrays.stream(Setting.values())
                .map(setting -> "`" + setting.name() + "` "
                        + (setting.fallback().isEmpty() ? "empty" : "`" + setting.fallback() + "`"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(read, told);
    }

    @Test
    void the_guide_lists_what_is_set_for_each_provider() {
        Set<String> told = Sources.text(Path.of("src/docs/operator-guide.md"))
                .lines()
                .filter(line -> line.startsWith("| `PORTAL_") && line.contains("<KEY>"))
                .map(line -> line.split("`")[1].replace("<KEY>", "GEMEENTE"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> read = Arrays.stream(ProviderSetting.values())
                .map(setting -> setting.variable("gemeente"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(read, told);
    }

    @Test
    void the_code_names_no_other_setting() {
        Set<String> known = Arrays.stream(Setting.values()).map(Enum::name).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        for (Path file : Sources.files(Sources.JAVA, ".java")) {
            NAME.matcher(Sources.text(file))
                    .results()
                    .map(found -> found.group())
                    .filter(name -> !known.contains(name))
                    .forEach(name -> unknown.add(file.getFileName() + ": " + name));
        }
        assertEquals(Set.of(), unknown);
    }
}
