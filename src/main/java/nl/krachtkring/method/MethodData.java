package nl.krachtkring.method;

import jakarta.inject.Singleton;
import java.util.Set;
import nl.krachtkring.privacy.PersonalDataSource;

/** What this room keeps of people. */
@Singleton
public class MethodData implements PersonalDataSource {

    @Override
    public Set<String> tables() {
        return Set.of(
                "experience",
                "experience_question",
                "method_adaptation",
                "deployment",
                "deployment_link",
                "intake",
                "intake_memory");
    }
}
