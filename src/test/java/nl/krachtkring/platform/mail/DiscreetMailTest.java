package nl.krachtkring.platform.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.settings.Settings;
import org.junit.jupiter.api.Test;

/** Every template, in both languages, as somebody gets it who is watched at home. */
class DiscreetMailTest extends RepositoryTest {

    /** To whom a mail goes and what it is about, which says what it may hold. */
    private enum About {
        /** Somebody with an account. */
        ACCOUNT,
        /** Somebody with an account, with a code to type over. */
        CODE,
        /** Somebody with an account, about what happens in a group: never its name, nor a title or text from it. */
        GROUP,
        /** An address without an account, which nobody could ask: its one form tells nothing. */
        STRANGER
    }

    private static final Map<About, List<String>> TEMPLATES = Map.of(
            About.CODE,
            List.of("member.mail.code"),
            About.STRANGER,
            List.of(
                    "group.mail.invitation",
                    "moderation.mail.link",
                    "moderation.mail.decision",
                    "moderation.mail.report"),
            About.GROUP,
            List.of(
                    "group.mail.answer",
                    "group.mail.changed",
                    "group.mail.ended",
                    "group.mail.guest",
                    "group.mail.meeting",
                    "group.mail.proposal",
                    "group.mail.reminder",
                    "group.mail.talk",
                    "group.mail.vote",
                    "moderation.mail.urgent",
                    "notification.mail.neutral"),
            About.ACCOUNT,
            List.of(
                    "editorial.mail.changed",
                    "editorial.mail.decided",
                    "editorial.mail.merged",
                    "editorial.mail.waits",
                    "member.mail.addressDone",
                    "member.mail.addressNew",
                    "member.mail.addressOld",
                    "member.mail.administrator",
                    "member.mail.badge.confirmed",
                    "member.mail.badge.decide",
                    "member.mail.badge.refused",
                    "member.mail.badge.reminder",
                    "member.mail.badge.waiting",
                    "member.mail.confirm",
                    "member.mail.exists",
                    "member.mail.factorRemoved",
                    "member.mail.factorReplaced",
                    "member.mail.factorReset",
                    "member.mail.identity",
                    "member.mail.newDevice",
                    "member.mail.passkey",
                    "member.mail.password",
                    "member.mail.reset",
                    "member.mail.roleGiven",
                    "member.mail.roleTaken",
                    "method.mail.deployment.confirmed",
                    "method.mail.deployment.decide",
                    "method.mail.deployment.refused",
                    "method.mail.deployment.waiting",
                    "moderation.mail.measure",
                    "moderation.mail.measureOver",
                    "moderation.mail.sealOpened",
                    "moderation.mail.sealWork",
                    "notification.mail.begun",
                    "notification.mail.reply",
                    "site.mail.test"));

    /** Words that tell who looks over a shoulder what this is about; parts of words count. */
    private static final Pattern TELLING =
            Pattern.compile("krachtkring|kracht|jeugd|youth|zorg|hulp|gezin|family|famil|kind|child|"
                    + "ouder|parent|groep|group|kring|gesprek|discussion|reactie|reply|replies|buurt|"
                    + "moderat|melding|report|begeleid|facilitat|gast|guest|deelnem|participant|"
                    + "badge|professional|vrijwillig|volunteer|organisat|werkwijze|method|ervaring|experience|"
                    + "veilig|safe|mishandel|abuse|oleander");

    private static final String LINK = "https://voorbeeld.example/mijn/x";
    private static final String DIGITS = "123456";
    private static final String SECRET = "Stille Kring van Oleanderouders, jeugdzorg";
    private static final int VALUES = 6;

    @Test
    void every_template_has_its_row() {
        Set<String> keys = new Bundles().all(Bundles.DUTCH).keySet();
        Set<String> found = keys.stream()
                .filter(key -> key.endsWith(".subject") && keys.contains(key.replaceAll("subject$", "body")))
                .map(key -> key.replaceAll("(\\.discreet)?\\.subject$", ""))
                .filter(template -> !template.equals("platform.mail"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> rows = new TreeSet<>();
        TEMPLATES.values().forEach(rows::addAll);
        assertEquals(found, rows);
    }

    @Test
    void unremarkable_mail_is_a_link_and_tells_nothing() throws Exception {
        assertNull(new Postman(new Settings()).sender(true).getPersonal());
        for (About about : About.values()) {
            for (String template : TEMPLATES.get(about)) {
                for (Locale language : List.of(Bundles.DUTCH, Locale.ENGLISH)) {
                    OutboxMail mail = queued(new Mail("x@voorbeeld.example", template, language, values(about), true));
                    String text = mail.body().replace(LINK, "");
                    String rest = about == About.CODE ? text.replace(DIGITS, "") : text;
                    assertTrue(mail.isDiscreet(), template);
                    assertTrue(mail.body().contains(LINK), template);
                    assertEquals("", rest.strip(), template);
                    assertTellsNothing(template, mail.subject());
                }
            }
        }
    }

    @Test
    void mail_to_strangers_tells_nothing_and_mail_about_groups_names_none() {
        for (About about : List.of(About.STRANGER, About.GROUP)) {
            for (String template : TEMPLATES.get(about)) {
                for (Locale language : List.of(Bundles.DUTCH, Locale.ENGLISH)) {
                    OutboxMail mail = queued(new Mail("x@voorbeeld.example", template, language, values(about), false));
                    assertTellsNothing(template, mail.subject());
                    assertTrue(!mail.body().contains(SECRET), template);
                    if (about == About.STRANGER) {
                        assertTellsNothing(template, mail.body().replace(LINK, ""));
                    }
                }
            }
        }
    }

    private static void assertTellsNothing(String template, String text) {
        assertTrue(!TELLING.matcher(text.toLowerCase(Locale.ROOT)).find(), () -> template + " says: " + text);
    }

    private static List<String> values(About about) {
        String[] values = new String[VALUES];
        Arrays.fill(values, about == About.CODE ? DIGITS : SECRET);
        values[0] = LINK;
        return List.of(values);
    }

    private OutboxMail queued(Mail mail) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        new Outbox(entities, new Bundles(), clock).queue(mail);
        return entities.createQuery("SELECT o FROM OutboxMail o ORDER BY o.id DESC", OutboxMail.class)
                .setMaxResults(1)
                .getSingleResult();
    }
}
