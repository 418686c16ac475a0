package nl.krachtkring.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import nl.krachtkring.platform.web.PublicRoutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are stable: what people and search engines keep must go on leading to its page. */
class RoutesTest {

    @ParameterizedTest
    @CsvSource({
        "/, /site/home.xhtml",
        "/welkom, /site/welcome.xhtml",
        "/groepen, /group/groups.xhtml",
        "/groepen/nieuw, /group/propose.xhtml",
        "/groepen/oleanderbuurt, /group/show.xhtml",
        "/groepen/oleanderbuurt/gesprekken/nieuw, /discussion/open.xhtml",
        "/gesprekken/123456789012345, /discussion/show.xhtml",
        "/gesprekken/123456789012345/huiswerk, /discussion/show.xhtml",
        "/werkwijzen, /method/methods.xhtml",
        "/werkwijzen/vergelijken, /method/compare.xhtml",
        "/werkwijzen/signs-of-safety, /method/show.xhtml",
        "/redactie/inventarisatie, /method/intakes.xhtml",
        "/redactie/inventarisatie/123456789012345, /method/intake.xhtml",
        "/werkwijzen/signs-of-safety/werkwijze.pdf, /method/sheet.xhtml",
        "/werkwijzen/signs-of-safety/ervaring, /method/share.xhtml",
        "/werkwijzen/signs-of-safety/ervaringen/123456789012345, /method/experience.xhtml",
        "/artikelen, /article/articles.xhtml",
        "/artikelen/wat-is-eigen-kracht, /article/show.xhtml",
        "/projecten, /article/projects.xhtml",
        "/projecten/de-grens-van-eigen-kracht, /article/project.xhtml",
        "/begrippen, /article/concepts.xhtml",
        "/begrippen/zelfregie, /article/concept.xhtml",
        "/inventarisatie, /method/inventory.xhtml",
        "/inventarisatie/bevestigen, /method/deployment.xhtml",
        "/inventarisatie/123456789012345, /method/deployment.xhtml",
        "/werkwijzen/triple-p/wij-werken-hiermee, /method/deploy.xhtml",
        "/organisaties, /organisation/organisations.xhtml",
        "/organisaties/jeugdhulp-de-kiezel, /organisation/show.xhtml",
        "/organisaties/nieuw, /organisation/edit.xhtml",
        "/organisaties/jeugdhulp-de-kiezel/bewerken, /organisation/edit.xhtml",
        "/organisaties/jeugdhulp-de-kiezel/contactpersonen/123456789012345, /organisation/contact.xhtml",
        "/agenda/123456789012345/agenda.ics, /group/calendar.xhtml",
        "/agenda/volgen/AbC_-1/agenda.ics, /group/feed.xhtml",
        "/zoeken, /search/results.xhtml",
        "/aanmelden, /member/register.xhtml",
        "/inloggen, /member/signIn.xhtml",
        "/inloggen/koppelen, /member/link.xhtml",
        "/inloggen/via/gemeente, /member/providerStart.xhtml",
        "/inloggen/via/gemeente/terug, /member/providerReturn.xhtml",
        "/uitloggen, /member/signOut.xhtml",
        "/wachtwoord-vergeten, /member/forgotten.xhtml",
        "/mijn, /member/mine.xhtml",
        "/mijn/berichten, /notification/notifications.xhtml",
        "/mijn/gesprekken, /discussion/own.xhtml",
        "/mijn/bijdragen, /moderation/mine.xhtml",
        "/mijn/profiel, /member/profile.xhtml",
        "/mijn/badges, /member/badges.xhtml",
        "/mijn/badges/123456789012345, /member/badge.xhtml",
        "/badge/bevestigen, /member/badge.xhtml",
        "/mijn/privacy, /privacy/mine.xhtml",
        "/mijn/veiligheid, /member/safety.xhtml",
        "/bijdrage/AbC_-1/ervaring, /method/share.xhtml",
        "/wie/123456789012345, /member/about.xhtml",
        "/meld, /moderation/report.xhtml",
        "/moderatie, /moderation/queue.xhtml",
        "/beheer, /site/admin.xhtml",
        "/moderatie/maatregelen, /moderation/measures.xhtml",
        "/moderatie/zegels, /moderation/seals.xhtml",
        "/moderatie/zegels/nieuw, /moderation/askSeal.xhtml",
        "/moderatie/zegels/123456789012345, /moderation/seal.xhtml",
        "/mijn/besluiten, /moderation/ownMeasures.xhtml",
        "/privacyverklaring, /privacy/statement.xhtml",
        "/privacyverklaring/1, /privacy/statement.xhtml",
        "/huisregels, /site/text.xhtml",
        "/huisregels/1, /privacy/statement.xhtml",
        "/toegankelijkheid, /site/text.xhtml",
        "/over, /site/text.xhtml",
        "/help, /site/text.xhtml",
        "/demo, /site/demo.xhtml",
        "/demo/post, /site/caughtMail.xhtml"
    })
    void every_address_of_the_product_leads_to_its_page(String address, String view) {
        assertEquals(view, PublicRoutes.find(address).orElseThrow().row().view());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nergens",
                "/groepen/",
                "/groepen/nieuw/x",
                "/gesprekken/12",
                "/gesprekken/12345678901234a",
                "/gesprekken/123456789012345/a/b",
                "/werkwijzen/a/b",
                "/vragenlijsten",
                "/transparantie",
                "/moderatie/logboek",
                "/site/home.xhtml",
                "//",
                ""
            })
    void an_unknown_address_has_no_page(String address) {
        assertTrue(PublicRoutes.find(address).isEmpty(), address);
    }

    @Test
    void own_things_are_for_who_is_signed_in() {
        for (PublicRoutes.Row row : PublicRoutes.rows()) {
            boolean own = row.pattern().equals("/mijn") || row.pattern().startsWith("/mijn/");
            assertEquals(own, row.door() == PublicRoutes.Door.SIGNED_IN, row.pattern());
        }
    }

    @Test
    void parameters_come_out_as_they_stand() {
        Map<String, String> found = PublicRoutes.find("/gesprekken/123456789012345/wat-nu")
                .orElseThrow()
                .parameters();
        assertEquals(Map.of("id", "123456789012345", "slug", "wat-nu"), found);
    }
}
