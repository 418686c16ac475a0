package nl.krachtkring.method.inventory;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;

/**
 * Reads deployments of published methods, each question in one statement. It has no reader: what isn't refused is for everyone, as the
 * policy says.
 */
@Singleton
public class DeploymentLines {

    private static final String SELECT =
            "SELECT d.public_id, m.slug, m.title, o.slug, o.name, o.region, d.municipality, d.from_on, d.until_on,"
                    + " d.situations, d.modes, d.frequency, d.source, d.checked_on, d.state, d.confirmed_as, d.confirmed_at, d.import_id"
                    + " FROM deployment d JOIN working_method m ON m.id = d.method_id AND m.status = 'PUBLISHED'"
                    + " JOIN organisation o ON o.id = d.organisation_id WHERE d.state <> 'REFUSED'";

    /** A few of very many: by their numbers, whatever the database thinks of how many there are. */
    private static final String BY_NUMBER =
            SELECT.replace(" FROM deployment d", " FROM deployment d FORCE INDEX (deployment_public_id)");

    /** As the policy says who may end one: who said it, and who speaks for the organisation on a day. */
    private static final String TENDED = "(d.added_by <=> ? OR EXISTS (SELECT 1 FROM contact_person c"
            + " WHERE c.organisation_id = d.organisation_id AND c.person_id = ? AND (c.until_on IS NULL OR c.until_on >= ?)))";

    private static final int TENDED_AT = 18;

    /** What nobody confirmed, or looked at for a year, and goes on; of organisations that somebody speaks for on a day. */
    private static final String WAITING = SELECT
            + " AND EXISTS (SELECT 1 FROM contact_person c WHERE c.organisation_id = d.organisation_id AND c.person_id = ?"
            + " AND (c.until_on IS NULL OR c.until_on >= ?)) AND (d.until_on IS NULL OR d.until_on > ?)"
            + " AND (d.state = 'UNCONFIRMED' OR d.checked_on <= ?)"
            + " ORDER BY d.state = 'CONFIRMED', m.title, o.name, d.municipality, d.id";

    /** By method, organisation and municipality. */
    static final String ORDER = " ORDER BY m.title, o.name, d.municipality, d.id";

    private final Rows rows;

    /**
     * For the container.
     *
     * @param rows reads
     */
    @Inject
    public DeploymentLines(Rows rows) {
        this.rows = rows;
    }

    /**
     * Every one, those that have ended too.
     *
     * @return by method, organisation and municipality
     */
    public List<DeploymentLine> all() {
        return lines(SELECT + ORDER);
    }

    /**
     * Those of one method.
     *
     * @param slug its name in addresses
     * @return by organisation and municipality; those that have ended too
     */
    public List<DeploymentLine> ofMethod(String slug) {
        return lines(SELECT + " AND m.slug = ?" + ORDER, slug);
    }

    /**
     * Those of one method, for a reader who may be one of those who look after some of them.
     *
     * @param actor who reads
     * @param slug the method's name in addresses
     * @param today in Amsterdam
     * @return by organisation and municipality; those that have ended too
     */
    public List<TendedLine> ofMethod(Actor actor, String slug, LocalDate today) {
        boolean staff = actor.has(SiteRole.EDITOR) || actor.has(SiteRole.ADMINISTRATOR);
        if (actor.isAnonymous() || staff) {
            return ofMethod(slug).stream()
                    .map(line -> new TendedLine(line, staff))
                    .toList();
        }
        long person = actor.person().value();
        String sql =
                SELECT.replace(" FROM deployment d", ", " + TENDED + " FROM deployment d") + " AND m.slug = ?" + ORDER;
        return rows.list(sql, person, person, today, slug).stream()
                .map(row -> new TendedLine(line(row), ((Number) row[TENDED_AT]).intValue() == 1))
                .toList();
    }

    /** Those that wait for a contact person to say whether it is so. */
    List<DeploymentLine> waiting(PersonId contact, LocalDate today) {
        return lines(WAITING, contact.value(), today, today, today.minusYears(1));
    }

    /**
     * Those of one organisation.
     *
     * @param slug its name in addresses
     * @return by method and municipality; those that have ended too
     */
    public List<DeploymentLine> ofOrganisation(String slug) {
        return lines(SELECT + " AND o.slug = ?" + ORDER, slug);
    }

    /**
     * Those of some methods.
     *
     * @param slugs the methods' names in addresses
     * @return by method, organisation and municipality; those that have ended too
     */
    public List<DeploymentLine> ofMethods(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return List.of();
        }
        String places = String.join(", ", Collections.nCopies(slugs.size(), "?"));
        return lines(SELECT + " AND m.slug IN (" + places + ")" + ORDER, slugs.toArray());
    }

    /** Those of some numbers that stand, by method, organisation and municipality. */
    List<DeploymentLine> some(List<Long> publicIds) {
        if (publicIds.isEmpty()) {
            return List.of();
        }
        String places = String.join(", ", Collections.nCopies(publicIds.size(), "?"));
        return lines(BY_NUMBER + " AND d.public_id IN (" + places + ")" + ORDER, publicIds.toArray());
    }

    /** One of them, refused ones too; who asks decided whether it may be read. */
    DeploymentLine one(long publicId) {
        return line(rows.first(SELECT.replace(" WHERE d.state <> 'REFUSED'", " WHERE d.public_id = ?"), publicId)
                .orElseThrow(NotFound::new));
    }

    private List<DeploymentLine> lines(String sql, Object... parameters) {
        return rows.list(sql, parameters).stream().map(DeploymentLines::line).toList();
    }

    private static DeploymentLine line(Object[] row) {
        DeploymentText text = new DeploymentText(
                (String) row[6],
                day(row[7]),
                day(row[8]),
                DeploymentWords.of((String) row[9]),
                DeploymentWords.modes((String) row[10]),
                row[11] == null ? null : DeploymentFrequency.valueOf((String) row[11]),
                (String) row[12],
                day(row[13]));
        return new DeploymentLine(
                ((Number) row[0]).longValue(),
                new DeploymentLine.Named((String) row[1], (String) row[2], null),
                new DeploymentLine.Named((String) row[3], (String) row[4], (String) row[5]),
                text,
                DeploymentState.valueOf((String) row[14]),
                row[15] == null ? null : ConfirmedAs.valueOf((String) row[15]),
                SqlTime.instant(row[16]),
                row[17] == null ? null : ((Number) row[17]).longValue());
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }
}
