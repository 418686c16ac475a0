package nl.krachtkring.comment;

import jakarta.inject.Singleton;
import java.util.Set;
import nl.krachtkring.privacy.PersonalDataSource;

/** What this room keeps of people. */
@Singleton
public class CommentData implements PersonalDataSource {

    @Override
    public Set<String> tables() {
        return Set.of("comment", "comment_gesture", "comment_quote_aside", "comment_seen");
    }
}
