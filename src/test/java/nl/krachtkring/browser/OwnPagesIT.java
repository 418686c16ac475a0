package nl.krachtkring.browser;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of who is signed in fits a phone, is accessible in each look, and has its picture taken. */
class OwnPagesIT extends LooksTest {

    /** Where people are signed in already, by account. */
    private static final Map<String, String> SIGNED_IN = new HashMap<>();

    @ParameterizedTest
    @CsvSource({
        "ouder@demo.example, /mijn",
        "ouder@demo.example, /mijn/berichten",
        "ouder@demo.example, /mijn/gedempt",
        "ouder@demo.example, /mijn/gesprekken",
        "ouder@demo.example, /mijn/gesprekken?toon=gevolgd",
        "ouder@demo.example, /mijn/bijdragen",
        "ouder@demo.example, /mijn/bewaard",
        "ouder@demo.example, /mijn/deelname",
        "ouder@demo.example, /mijn/citaten",
        "redacteur@demo.example, /redactie",
        "redacteur@demo.example, /redactie/inventarisatie",
        "ouder@demo.example, /mijn/profiel",
        "ouder@demo.example, /mijn/privacy",
        "ouder@demo.example, /mijn/veiligheid",
        "ouder@demo.example, /groepen/oleanderbuurt",
        "ouder@demo.example, /groepen/stille-kring",
        "ouder@demo.example, /groepen/oleanderbuurt/gesprekken/nieuw",
        "ouder@demo.example, /groepen/oleanderbuurt/gesprekken/nieuw?soort=vraag",
        "professional@demo.example, /groepen/professionals-rijnmond/gesprekken/nieuw?soort=intervisie",
        "ouder@demo.example, /groepen/oleanderbuurt/gesprekken/nieuw?soort=begeleider",
        "ouder@demo.example, /groepen/oleanderbuurt/gesprekken/nieuw?soort=peiling",
        "ouder@demo.example, /groepen/nieuw",
        "ouder@demo.example, /groepen/oleanderbuurt/leden",
        "begeleider@demo.example, /groepen/oleanderbuurt",
        "begeleider@demo.example, /groepen/oleanderbuurt/verlaten",
        "begeleider@demo.example, /groepen/oleanderbuurt/instellingen",
        "begeleider@demo.example, /groepen/oleanderbuurt/afsluiten",
        "begeleider@demo.example, /groepen/oleanderbuurt/uitnodigen",
        "begeleider@demo.example, /groepen/oleanderbuurt/agenda/nieuw",
        "begeleider@demo.example, /groepen/oleanderbuurt/beginteksten",
        "begeleider@demo.example, /groepen/oleanderbuurt/beginteksten/nieuw",
        "professional@demo.example, /werkwijzen/signs-of-safety/ervaring",
        "professional@demo.example, /werkwijzen/signs-of-safety/zo-doen-wij-het/nieuw",
        "professional@demo.example, /werkwijzen/jim/wij-werken-hiermee",
        "professional@demo.example, /werkwijzen/nieuw",
        "professional@demo.example, /werkwijzen/signs-of-safety/verbeteren",
        "professional@demo.example, /mijn/voorstellen",
        "redacteur@demo.example, /organisaties/jeugdhulp-de-kiezel/bewerken",
        "redacteur@demo.example, /organisaties/nieuw",
        "redacteur@demo.example, /werkwijzen/genogram/samenvoegen?naam=e",
        "redacteur@demo.example, /werkwijzen/genogram/samenvoegen?met=home-start",
        "beheerder@demo.example, /mijn/badges",
        "moderator@demo.example, /moderatie",
        "moderator@demo.example, /moderatie/maatregelen",
        "moderator@demo.example, /moderatie/zegels",
        "privacy@demo.example, /moderatie/zegels",
        "ouder2@demo.example, /groepen/ouders-oleander/agenda",
        "ouder2@demo.example, /groepen/ouders-oleander/gasten",
        "professional@demo.example, /mijn",
        "ouder@demo.example, /mijn/besluiten",
        "beheerder@demo.example, /beheer",
        "beheerder@demo.example, /beheer/accounts",
        "beheerder@demo.example, /beheer/instellingen",
        "beheerder@demo.example, /beheer/post"
    })
    void page_for_who_is_signed_in_is_accessible_and_fits(String account, String path) {
        look(open(options(Screen.PHONE).setStorageState(signedIn(account)), path), path);
    }

    /** The cookies of somebody who came in by the door; each comes in once for all her pages. */
    private String signedIn(String account) {
        return SIGNED_IN.computeIfAbsent(account, who -> {
            Page page = open(Screen.DESKTOP, "/demo");
            DemoDoor.enter(page, who);
            page.waitForLoadState();
            return page.context().storageState();
        });
    }
}
