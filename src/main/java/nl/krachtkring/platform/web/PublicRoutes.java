package nl.krachtkring.platform.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one table of addresses: pattern to page. A test resolves every address of the product in it. */
public final class PublicRoutes {

    /** Who gets the page at all; finer rights live in services. */
    public enum Door {
        /** Everyone; the page decides by its own rights. */
        OPEN,
        /** Signed out, one is sent to sign in and back. */
        SIGNED_IN,
        /** Administrators; everybody else gets the absent page before a rich view opens a session. */
        ADMINISTRATOR
    }

    /**
     * One row.
     *
     * @param pattern the address with parameters in braces; {@code {id}} matches 15 digits only
     * @param view the page below the web root
     * @param door who gets it
     */
    public record Row(String pattern, String view, Door door) {}

    /**
     * An address that was found.
     *
     * @param row its row
     * @param parameters the values in the address
     */
    public record Match(Row row, Map<String, String> parameters) {}

    private static final List<Row> ROWS = List.of(
            open("/", "/site/home.xhtml"),
            open("/welkom", "/site/welcome.xhtml"),
            open("/over", "/site/text.xhtml"),
            open("/help", "/site/text.xhtml"),
            open("/huisregels", "/site/text.xhtml"),
            open("/huisregels/{versie}", "/privacy/statement.xhtml"),
            open("/toegankelijkheid", "/site/text.xhtml"),
            open("/privacyverklaring", "/privacy/statement.xhtml"),
            open("/privacyverklaring/{versie}", "/privacy/statement.xhtml"),
            open("/toestemmingen/{doel}/{versie}", "/privacy/consentText.xhtml"),
            open("/groepen", "/group/groups.xhtml"),
            open("/groepen/nieuw", "/group/propose.xhtml"),
            open("/groepen/{slug}", "/group/show.xhtml"),
            open("/groepen/{slug}/leden", "/group/members.xhtml"),
            open("/groepen/{slug}/leden/{id}", "/group/member.xhtml"),
            open("/groepen/{slug}/verlaten", "/group/leave.xhtml"),
            open("/groepen/{slug}/instellingen", "/group/settings.xhtml"),
            open("/groepen/{slug}/afsluiten", "/group/close.xhtml"),
            open("/groepen/{slug}/uitnodigen", "/group/invite.xhtml"),
            open("/groepen/{slug}/agenda", "/group/agenda.xhtml"),
            open("/groepen/{slug}/agenda/nieuw", "/group/plan.xhtml"),
            open("/groepen/{slug}/agenda/{id}", "/group/meeting.xhtml"),
            open("/groepen/{slug}/agenda/{id}/wijzigen", "/group/plan.xhtml"),
            open("/groepen/{slug}/agenda/{id}/verslag", "/group/report.xhtml"),
            open("/groepen/{slug}/gasten", "/group/guests.xhtml"),
            open("/groepen/{slug}/gasten/nieuw", "/group/proposeGuest.xhtml"),
            open("/groepen/{slug}/gasten/{id}", "/group/guest.xhtml"),
            open("/agenda/{id}", "/group/meeting.xhtml"),
            open("/agenda/{id}/agenda.ics", "/group/calendar.xhtml"),
            open("/agenda/volgen/{token}/agenda.ics", "/group/feed.xhtml"),
            open("/uitnodiging/{token}", "/group/invitation.xhtml"),
            open("/groepen/{slug}/gesprekken/nieuw", "/discussion/open.xhtml"),
            open("/groepen/{slug}/beginteksten", "/discussion/startingTexts.xhtml"),
            open("/groepen/{slug}/beginteksten/nieuw", "/discussion/startingText.xhtml"),
            open("/groepen/{slug}/beginteksten/{id}", "/discussion/startingText.xhtml"),
            open("/begeleiden/{id}", "/discussion/arrange.xhtml"),
            open("/begeleiden/{id}/splitsen", "/discussion/split.xhtml"),
            open("/gesprekken", "/discussion/discussions.xhtml"),
            open("/gesprekken/{id}", "/discussion/show.xhtml"),
            open("/gesprekken/{id}/{slug}", "/discussion/show.xhtml"),
            open("/werkwijzen", "/method/methods.xhtml"),
            open("/werkwijzen/vergelijken", "/method/compare.xhtml"),
            open("/werkwijzen/nieuw", "/method/propose.xhtml"),
            open("/werkwijzen/{slug}", "/method/show.xhtml"),
            open("/werkwijzen/{slug}/verbeteren", "/method/propose.xhtml"),
            open("/werkwijzen/{slug}/versies", "/editorial/versions.xhtml"),
            open("/werkwijzen/{slug}/samenvoegen", "/editorial/merge.xhtml"),
            open("/werkwijzen/voorstel/{id}", "/method/propose.xhtml"),
            open("/werkwijzen/{slug}/ervaring", "/method/share.xhtml"),
            open("/werkwijzen/{slug}/wij-werken-hiermee", "/method/deploy.xhtml"),
            open("/inventarisatie", "/method/inventory.xhtml"),
            open("/inventarisatie/bevestigen", "/method/deployment.xhtml"),
            open("/inventarisatie/{id}", "/method/deployment.xhtml"),
            open("/werkwijzen/{slug}/werkwijze.pdf", "/method/sheet.xhtml"),
            open("/werkwijzen/{slug}/ervaringen/{id}", "/method/experience.xhtml"),
            open("/werkwijzen/{slug}/ervaringen/{id}/vraag", "/method/askWriter.xhtml"),
            open("/werkwijzen/{slug}/ervaringen/{id}/bewerken", "/method/share.xhtml"),
            open("/vragen/{id}", "/method/question.xhtml"),
            open("/werkwijzen/{slug}/zo-doen-wij-het/nieuw", "/method/adapt.xhtml"),
            open("/werkwijzen/{slug}/zo-doen-wij-het/{id}", "/method/adaptation.xhtml"),
            open("/artikelen", "/article/articles.xhtml"),
            open("/artikelen/{slug}", "/article/show.xhtml"),
            open("/projecten", "/article/projects.xhtml"),
            open("/projecten/{slug}", "/article/project.xhtml"),
            open("/begrippen", "/article/concepts.xhtml"),
            open("/begrippen/{slug}", "/article/concept.xhtml"),
            open("/organisaties", "/organisation/organisations.xhtml"),
            open("/organisaties/nieuw", "/organisation/edit.xhtml"),
            open("/organisaties/{slug}", "/organisation/show.xhtml"),
            open("/organisaties/{slug}/bewerken", "/organisation/edit.xhtml"),
            open("/organisaties/{slug}/contactpersonen/{id}", "/organisation/contact.xhtml"),
            open("/zoeken", "/search/results.xhtml"),
            open("/aanmelden", "/member/register.xhtml"),
            open("/aanmelden/bevestigen", "/member/confirm.xhtml"),
            open("/inloggen", "/member/signIn.xhtml"),
            open("/inloggen/code", "/member/secondFactor.xhtml"),
            open("/inloggen/mailcode", "/member/mailCode.xhtml"),
            open("/inloggen/link", "/member/mailLink.xhtml"),
            open("/inloggen/koppelen", "/member/link.xhtml"),
            open("/inloggen/via/{aanbieder}", "/member/providerStart.xhtml"),
            open("/inloggen/via/{aanbieder}/terug", "/member/providerReturn.xhtml"),
            open("/e-mailadres", "/member/emailChange.xhtml"),
            open("/badge/bevestigen", "/member/badge.xhtml"),
            open("/uitloggen", "/member/signOut.xhtml"),
            open("/wachtwoord-vergeten", "/member/forgotten.xhtml"),
            open("/wachtwoord-vergeten/nieuw", "/member/newPassword.xhtml"),
            open("/beheerder-worden", "/member/firstAdministrator.xhtml"),
            signedIn("/mijn", "/member/mine.xhtml"),
            signedIn("/mijn/berichten", "/notification/notifications.xhtml"),
            signedIn("/mijn/gedempt", "/notification/muted.xhtml"),
            signedIn("/mijn/gesprekken", "/discussion/own.xhtml"),
            signedIn("/mijn/deelname", "/discussion/participations.xhtml"),
            signedIn("/mijn/deelname/nieuw", "/discussion/prove.xhtml"),
            signedIn("/mijn/deelname/{id}", "/discussion/participation.xhtml"),
            signedIn("/mijn/deelname/{id}/bewijs.pdf", "/discussion/participationFile.xhtml"),
            signedIn("/mijn/bewaard", "/contribution/bookmarks.xhtml"),
            signedIn("/mijn/bijdragen", "/moderation/mine.xhtml"),
            signedIn("/mijn/bijdragen/{id}", "/moderation/decision.xhtml"),
            signedIn("/mijn/bijdragen/{id}/bewerken", "/moderation/edit.xhtml"),
            signedIn("/mijn/voorstellen", "/editorial/proposals.xhtml"),
            signedIn("/mijn/voorstellen/{id}", "/editorial/proposal.xhtml"),
            signedIn("/mijn/besluiten", "/moderation/ownMeasures.xhtml"),
            signedIn("/mijn/profiel", "/member/profile.xhtml"),
            signedIn("/mijn/groepen/{id}", "/group/decide.xhtml"),
            signedIn("/mijn/badges", "/member/badges.xhtml"),
            signedIn("/mijn/badges/{id}", "/member/badge.xhtml"),
            signedIn("/mijn/privacy", "/privacy/mine.xhtml"),
            signedIn("/mijn/veiligheid", "/member/safety.xhtml"),
            signedIn("/mijn/veiligheid/code", "/member/factor.xhtml"),
            open("/bijdrage/{token}", "/moderation/receipt.xhtml"),
            open("/bijdrage/{token}/ervaring", "/method/share.xhtml"),
            open("/wie/{id}", "/member/about.xhtml"),
            open("/oogst/{id}", "/discussion/harvest.xhtml"),
            signedIn("/mijn/citaten", "/discussion/quotes.xhtml"),
            open("/redactie", "/editorial/desk.xhtml"),
            open("/redactie/{id}", "/editorial/draft.xhtml"),
            open("/redactie/voorstellen/{id}", "/editorial/review.xhtml"),
            open("/redactie/inventarisatie", "/method/intakes.xhtml"),
            open("/redactie/inventarisatie/{id}", "/method/intake.xhtml"),
            open("/gevraagd/{token}", "/editorial/asked.xhtml"),
            open("/meld", "/moderation/report.xhtml"),
            open("/moderatie", "/moderation/queue.xhtml"),
            open("/moderatie/maatregelen", "/moderation/measures.xhtml"),
            open("/moderatie/maatregelen/nieuw", "/moderation/silence.xhtml"),
            open("/moderatie/maatregelen/{id}", "/moderation/measure.xhtml"),
            open("/moderatie/zegels", "/moderation/seals.xhtml"),
            open("/moderatie/zegels/nieuw", "/moderation/askSeal.xhtml"),
            open("/moderatie/zegels/{id}", "/moderation/seal.xhtml"),
            open("/besluit/{token}", "/moderation/ownMeasure.xhtml"),
            administrator("/beheer", "/site/admin.xhtml"),
            administrator("/beheer/accounts", "/site/adminAccounts.xhtml"),
            administrator("/beheer/accounts/{id}", "/site/adminAccount.xhtml"),
            administrator("/beheer/instellingen", "/site/adminSettings.xhtml"),
            administrator("/beheer/post", "/site/adminPost.xhtml"),
            open("/demo", "/site/demo.xhtml"),
            open("/demo/post", "/site/caughtMail.xhtml"));

    private static final Map<String, Row> FIXED = fixed();
    private static final List<Parametric> PARAMETRIC = ROWS.stream()
            .filter(row -> row.pattern().contains("{"))
            .map(row -> new Parametric(row, parts(row.pattern())))
            .toList();

    /** A row whose address holds values, with the pieces of its pattern. */
    private record Parametric(Row row, List<String> parts) {}

    private PublicRoutes() {}

    /**
     * Every row, in the order of the table.
     *
     * @return the rows
     */
    public static List<Row> rows() {
        return ROWS;
    }

    /**
     * Finds the page of an address.
     *
     * @param path the path as asked, decoded, beginning with a slash
     * @return row and parameters; empty for an unknown address
     */
    public static Optional<Match> find(String path) {
        Row row = FIXED.get(path);
        if (row != null) {
            return Optional.of(new Match(row, Map.of()));
        }
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        List<String> asked = parts(path);
        return PARAMETRIC.stream()
                .filter(candidate -> candidate.parts().size() == asked.size()
                        && candidate.parts().get(0).equals(asked.get(0)))
                .flatMap(candidate -> match(candidate.row(), candidate.parts(), asked).stream())
                .findFirst();
    }

    private static Optional<Match> match(Row row, List<String> pattern, List<String> asked) {
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < pattern.size(); i++) {
            String part = pattern.get(i);
            if (part.startsWith("{")) {
                String name = part.substring(1, part.length() - 1);
                if (asked.get(i).isEmpty() || ("id".equals(name) && !isPublicId(asked.get(i)))) {
                    return Optional.empty();
                }
                parameters.put(name, asked.get(i));
            } else if (!part.equals(asked.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(new Match(row, parameters));
    }

    static boolean isPublicId(String text) {
        return text.length() == 15 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static List<String> parts(String path) {
        List<String> parts = new ArrayList<>();
        int from = 1;
        for (int slash = path.indexOf('/', from); slash >= 0; slash = path.indexOf('/', from)) {
            parts.add(path.substring(from, slash));
            from = slash + 1;
        }
        parts.add(path.substring(from));
        return parts;
    }

    private static Map<String, Row> fixed() {
        Map<String, Row> fixed = new HashMap<>();
        ROWS.stream().filter(row -> !row.pattern().contains("{")).forEach(row -> fixed.put(row.pattern(), row));
        return Map.copyOf(fixed);
    }

    private static Row open(String pattern, String view) {
        return new Row(pattern, view, Door.OPEN);
    }

    private static Row administrator(String pattern, String view) {
        return new Row(pattern, view, Door.ADMINISTRATOR);
    }

    private static Row signedIn(String pattern, String view) {
        return new Row(pattern, view, Door.SIGNED_IN);
    }
}
