package nl.krachtkring.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.krachtkring.platform.ids.PersonaId;

/** One thing that somebody tells of herself under one name. Life: written, changed, and gone when she empties it. */
@Entity
@Table(name = "profile_field")
public class ProfileEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "persona_id")
    private long personaId;

    @Enumerated(EnumType.STRING)
    @Column(name = "field")
    private ProfileField field;

    @Column(name = "words")
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "seen_by")
    private SeenBy seenBy;

    @Version
    @Column(name = "version")
    private int version;

    /** For the persistence provider. */
    protected ProfileEntry() {}

    ProfileEntry(PersonaId name, ProfileField field, String words, SeenBy seenBy) {
        this.personaId = name.value();
        this.field = field;
        this.words = words;
        this.seenBy = seenBy;
    }

    /** Says it otherwise, or to others. */
    void change(String other, SeenBy readers) {
        words = other;
        seenBy = readers;
    }

    ProfileField field() {
        return field;
    }

    SeenBy seenBy() {
        return seenBy;
    }

    /** As it is read. */
    Told told() {
        return new Told(field, words, seenBy);
    }
}
