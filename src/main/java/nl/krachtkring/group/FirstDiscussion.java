package nl.krachtkring.group;

import nl.krachtkring.platform.ids.PersonaId;

/** Opens the first discussion of a new group, in which people introduce themselves; the room of discussions does it. */
public interface FirstDiscussion {

    /**
     * Opens it, in the transaction of the founding.
     *
     * @param group the key of the group
     * @param persona the name it is signed with
     * @param title the title
     * @param text the text as Markdown
     * @return its public number
     */
    long open(long group, PersonaId persona, String title, String text);
}
