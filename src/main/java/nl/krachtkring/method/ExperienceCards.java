package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.i18n.Bundles;

/** Makes the cards under which other rooms show experiences; two statements, however many there are. */
@Singleton
class ExperienceCards {

    private final MethodRepository methods;
    private final Personas personas;
    private final Bundles bundles;

    @Inject
    ExperienceCards(MethodRepository methods, Personas personas, Bundles bundles) {
        this.methods = methods;
        this.personas = personas;
        this.bundles = bundles;
    }

    List<ContributionCard> of(List<Experience> experiences) {
        Map<Long, PersonaView> names =
                personas.views(experiences.stream().map(Experience::personaId).toList());
        Map<Long, WorkingMethod> about =
                methods.all(experiences.stream().map(Experience::methodId).collect(Collectors.toSet()));
        return experiences.stream()
                .map(e -> card(e, about.get(e.methodId()), names.get(e.personaId())))
                .toList();
    }

    private ContributionCard card(Experience told, WorkingMethod method, PersonaView name) {
        return new ContributionCard(
                told.ref(),
                told.publicId(),
                method.title(),
                text(told),
                name == null ? told.guestName() : name.name(),
                told.personaId(),
                method.address() + "/ervaringen/" + told.publicId(),
                PlaceRef.SITE,
                "",
                told.publishedAt() == null ? told.createdAt() : told.publishedAt(),
                told.status());
    }

    /** The answers under their questions, in the first language of the site, as the queue and the index want them. */
    private String text(Experience told) {
        List<String> parts = new ArrayList<>();
        for (ExperienceQuestion question : ExperienceQuestion.values()) {
            String answer = question.answer(told);
            if (answer != null) {
                parts.add("**" + bundles.text(Bundles.DUTCH, question.key()) + "**\n\n" + answer);
            }
        }
        return String.join("\n\n", parts);
    }
}
