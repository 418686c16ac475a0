package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegistrationDoorTest {

    private static final String INVITATION = "/uitnodiging/abc";

    private final Settings settings = new Settings();
    private final List<InvitationSource> sources = List.of(INVITATION::equals);
    private final RegistrationDoor door = new RegistrationDoor(settings, sources);

    @AfterEach
    void usualSettings() {
        System.clearProperty(Setting.PORTAL_REGISTRATION.name());
    }

    @Test
    void everybody_may_register_until_the_setting_says_otherwise() {
        assertTrue(door.isOpen(null));
        assertTrue(door.isOpen("/groepen"));
    }

    @Test
    void by_invitation_only_an_open_invitation_lets_in() {
        System.setProperty(Setting.PORTAL_REGISTRATION.name(), "invited");
        assertFalse(door.isOpen(null));
        assertFalse(door.isOpen("/groepen"));
        assertFalse(new RegistrationDoor(settings, List.of()).isOpen(INVITATION));
        assertTrue(door.isOpen(INVITATION));
    }

    @Test
    void another_word_stops_the_start_and_names_the_setting() {
        System.setProperty(Setting.PORTAL_REGISTRATION.name(), "misschien");
        IllegalStateException stop = assertThrows(IllegalStateException.class, settings::check);
        assertEquals("PORTAL_REGISTRATION: open or invited", stop.getMessage());
    }
}
