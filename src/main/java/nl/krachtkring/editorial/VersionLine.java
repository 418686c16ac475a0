package nl.krachtkring.editorial;

import java.time.Instant;
import nl.krachtkring.member.PersonaView;

/**
 * A version of a page, in the list of all.
 *
 * @param number from 1
 * @param at since when it stood
 * @param author whose text it is; null for what came from a file
 * @param editor who published it; null likewise
 * @param reason why; may be empty
 */
public record VersionLine(int number, Instant at, PersonaView author, PersonaView editor, String reason) {

    /**
     * Whether an editor published her own text.
     *
     * @return false for what somebody else proposed, and for files
     */
    public boolean isOwn() {
        return author != null && editor != null && author.id() == editor.id();
    }
}
