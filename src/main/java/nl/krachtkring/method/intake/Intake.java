package nl.krachtkring.method.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PublicIds;

/**
 * One file of an inventory. Life: brought by an editor, who says which column is which; looked at line by line; read in whole by the job,
 * unless what was seen is no longer so; and perhaps undone. Its file goes when it is read in, its row stays for the log of what was done.
 */
@Entity
@Table(name = "intake")
public class Intake {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "organisation_id")
    private Long organisationId;

    private String title;

    private String source;

    @Column(name = "as_of")
    private LocalDate asOf;

    /** Words of fields with commas, empty for a column that isn't read. */
    @Column(name = "columns_map")
    private String columns = "";

    @Column(name = "line_count")
    private int lineCount;

    @Enumerated(EnumType.STRING)
    private IntakeState state = IntakeState.OPEN;

    private String seen;

    private String trouble;

    private int added;

    private int changed;

    private int same;

    private int refused;

    private int stayed;

    @Column(name = "brought_at")
    private Instant broughtAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    /** For the persistence provider. */
    protected Intake() {}

    Intake(PersonId person, Long organisation, BringInventory command, int lines, Instant now) {
        publicId = PublicIds.next();
        personId = person.value();
        organisationId = organisation;
        title = command.title();
        source = command.source();
        asOf = command.asOf();
        lineCount = lines;
        broughtAt = now;
    }

    /** Says which column is which. */
    void divide(List<IntakeField> fields) {
        columns =
                fields.stream().map(field -> field == null ? "" : field.word()).collect(Collectors.joining(","));
        trouble = null;
    }

    /** The field of each column; null for one that isn't read. */
    List<IntakeField> columns() {
        List<IntakeField> fields = new ArrayList<>();
        for (String word : columns.split(",", -1)) {
            fields.add(IntakeField.of(word).orElse(null));
        }
        return fields;
    }

    /** Whether it is said where methods and organisations stand. */
    boolean isDivided() {
        return columns().contains(IntakeField.METHOD) && columns().contains(IntakeField.ORGANISATION);
    }

    /** What somebody saw isn't so any more; she looks once more. */
    void putBack(String reason) {
        state = IntakeState.OPEN;
        trouble = reason;
        seen = null;
    }

    /** It was read in. */
    void finish(Map<Outcome, Integer> counts, Instant now) {
        state = IntakeState.DONE;
        added = counts.get(Outcome.NEW);
        changed = counts.get(Outcome.CHANGED);
        same = counts.get(Outcome.SAME);
        refused = counts.get(Outcome.REFUSED);
        endedAt = now;
        trouble = null;
    }

    /** It was taken back, but for what somebody did something with. */
    void undo(int left, Instant now) {
        state = IntakeState.UNDONE;
        stayed = left;
        endedAt = now;
    }

    Long id() {
        return id;
    }

    long publicId() {
        return publicId;
    }

    Long personId() {
        return personId;
    }

    Long organisationId() {
        return organisationId;
    }

    String title() {
        return title;
    }

    String source() {
        return source;
    }

    LocalDate asOf() {
        return asOf;
    }

    IntakeState state() {
        return state;
    }

    String seen() {
        return seen;
    }

    String trouble() {
        return trouble;
    }

    int lineCount() {
        return lineCount;
    }

    IntakeSummary summary() {
        return new IntakeSummary(
                publicId,
                title,
                state,
                broughtAt,
                endedAt,
                new IntakeSummary.Counts(lineCount, added, changed, same, refused, stayed));
    }
}
