package nl.krachtkring.comment.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.web.ReaderRights;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.Dates;

/** Says beside the button of a reply who will read it. */
@Singleton
public class ReplyAudience {

    private final Contributions contributions;
    private final Personas names;
    private final Messages messages;

    @Inject
    ReplyAudience(Contributions contributions, Personas names, Messages messages) {
        this.contributions = contributions;
        this.names = names;
        this.messages = messages;
    }

    /**
     * Who will read a reply.
     *
     * @param writer a member
     * @param ref what it replies to
     * @param rights who may read that
     * @return in the language of the page
     */
    String of(Actor writer, ContributionRef ref, ReaderRights rights) {
        if (!rights.isOpen(ref)) {
            return messages.get(closed(ref, rights)) + onlookers(ref);
        }
        String all = messages.get("comment.audience.world");
        return names.isNamed(writer.persona()) ? all : all + ". " + messages.get("member.name.withheld");
    }

    private static String closed(ContributionRef ref, ReaderRights rights) {
        if (ref.kind() == ContributionKind.QUESTION) {
            return "comment.audience.two";
        }
        return rights.isReadByPlace(ref) ? "comment.audience.place" : "comment.audience.few";
    }

    private String onlookers(ContributionRef ref) {
        return contributions.of(ref.kind()).onlookers(ref.id()).stream()
                .map(guest -> ". " + messages.of("comment.audience.guest.too", guest.name(), Dates.day(guest.until())))
                .collect(Collectors.joining());
    }
}
