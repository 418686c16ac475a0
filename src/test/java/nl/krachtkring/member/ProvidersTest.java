package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several organisations from settings; a wrong one stops the start with a line that names the setting. */
class ProvidersTest {

    private final Providers providers = new Providers(new Settings());

    @BeforeEach
    void two() {
        set(Setting.PORTAL_OIDC.name(), "gemeente, zorg");
        for (String key : List.of("gemeente", "zorg")) {
            set(ProviderSetting.NAME.variable(key), "De " + key);
            set(ProviderSetting.ISSUER.variable(key), "https://inloggen." + key + ".example");
            set(ProviderSetting.CLIENT_ID.variable(key), "krachtkring");
            set(ProviderSetting.CLIENT_SECRET.variable(key), "geheim-" + key);
        }
    }

    @AfterEach
    void none() {
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(Setting.PORTAL_OIDC.name()))
                .forEach(System::clearProperty);
    }

    @Test
    void providers_stand_in_the_order_of_the_setting() {
        providers.check();
        assertEquals(
                List.of("De gemeente", "De zorg"),
                providers.all().stream().map(Provider::name).toList());
        assertEquals("geheim-zorg", providers.find("zorg").orElseThrow().clientSecret());
        assertTrue(providers.find("elders").isEmpty());
    }

    @Test
    void without_the_setting_there_are_none() {
        System.clearProperty(Setting.PORTAL_OIDC.name());
        providers.check();
        assertEquals(List.of(), providers.all());
    }

    @Test
    void provider_never_tells_its_secret() {
        assertFalse(providers.all().toString().contains("geheim"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gemeente", "gemeente,gemeente", "ge meente", "1gemeente", "a,b,c,d,e,f,g,h,i,j,k", "a_b"})
    void key_that_makes_no_address_stops_the_start(String keys) {
        set(Setting.PORTAL_OIDC.name(), keys);
        assertStopped("PORTAL_OIDC: ");
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, ''",
        "NAME, een naam die voor een knop op een kleine telefoon veel te lang is",
        "ISSUER, ''",
        "ISSUER, http://inloggen.zorg.example",
        "ISSUER, https://inloggen.zorg.example?tenant=1",
        "ISSUER, https://iemand@inloggen.zorg.example",
        "ISSUER, inloggen.zorg.example",
        "CLIENT_ID, ''",
        "CLIENT_SECRET, ''"
    })
    void setting_with_which_nobody_can_sign_in_safely_stops_the_start(ProviderSetting setting, String value) {
        set(setting.variable("zorg"), value);
        assertStopped(setting.variable("zorg") + ": ");
    }

    private void assertStopped(String beginning) {
        IllegalStateException stop = assertThrows(IllegalStateException.class, providers::check);
        assertTrue(stop.getMessage().startsWith(beginning), stop.getMessage());
    }

    private static void set(String variable, String value) {
        System.setProperty(variable, value);
    }
}
