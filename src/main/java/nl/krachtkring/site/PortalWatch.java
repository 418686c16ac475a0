package nl.krachtkring.site;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.krachtkring.member.Provider;
import nl.krachtkring.member.ProviderSetting;
import nl.krachtkring.member.ProviderState;
import nl.krachtkring.member.ProviderStates;
import nl.krachtkring.member.Providers;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.persistence.SqlTime;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;

/** Shows administrators how the portal is set up and how it is doing. Reads no group and no text of anybody. */
@Singleton
public class PortalWatch {

    private static final long GIGABYTE = 1L << 30;
    private static final int PERCENT = 100;

    /** A password can stand in an address, as drivers allow. */
    private static final Pattern IN_ADDRESS = Pattern.compile("(?i)(password|passwd|pwd)=[^&;]*");

    private final EntityManager entities;
    private final Settings settings;
    private final Providers providers;
    private final ProviderStates providerStates;

    /**
     * For the container.
     *
     * @param entities the database
     * @param settings the settings
     * @param providers organisations at which people sign in
     * @param providerStates whether they answer
     */
    @Inject
    public PortalWatch(EntityManager entities, Settings settings, Providers providers, ProviderStates providerStates) {
        this.entities = entities;
        this.settings = settings;
        this.providers = providers;
        this.providerStates = providerStates;
    }

    /**
     * Every setting.
     *
     * @param actor an administrator
     * @return in the order of the operator guide; secrets masked
     */
    public List<SettingRow> settings(Actor actor) {
        Access.require(AdminPolicy.mayAdminister(actor));
        return Stream.concat(
                        Arrays.stream(Setting.values())
                                .map(setting -> row(setting.name(), settings.get(setting), setting.secret())),
                        providers.all().stream().flatMap(this::rows))
                .toList();
    }

    /**
     * Whether the organisations at which people sign in answer.
     *
     * @param actor an administrator
     * @return in the order of the setting
     */
    public List<ProviderState> providers(Actor actor) {
        Access.require(AdminPolicy.mayAdminister(actor));
        return providerStates.look();
    }

    private Stream<SettingRow> rows(Provider provider) {
        return Arrays.stream(ProviderSetting.values()).map(setting -> {
            String variable = setting.variable(provider.key());
            return row(variable, settings.value(variable), setting.isSecret());
        });
    }

    private SettingRow row(String variable, String value, boolean secret) {
        boolean masked = secret && !value.isEmpty();
        String shown = secret ? "" : IN_ADDRESS.matcher(value).replaceAll("$1=…");
        return new SettingRow(variable, shown, masked, settings.source(variable));
    }

    /**
     * How the portal is doing.
     *
     * @param actor an administrator
     * @return as of now
     */
    @Transactional
    public PortalView state(Actor actor) {
        Access.require(AdminPolicy.mayAdminister(actor));
        Object[] mail = (Object[]) entities.createNativeQuery("SELECT COUNT(CASE WHEN dead_at IS NULL THEN 1 END),"
                        + " MIN(CASE WHEN dead_at IS NULL THEN created_at END),"
                        + " COUNT(dead_at) FROM outbox_mail WHERE sent_at IS NULL")
                .getSingleResult();
        Path folder = settings.folder(Setting.PORTAL_FILES_DIR, Path.of(System.getProperty("java.io.tmpdir")));
        File disk = folder.toFile();
        long total = Math.max(1, disk.getTotalSpace());
        return new PortalView(
                number(mail[0]),
                mail[1] == null ? null : SqlTime.instant(mail[1]),
                number(mail[2]),
                disk.getUsableSpace() / GIGABYTE,
                disk.getUsableSpace() * PERCENT / total,
                String.valueOf(entities.createNativeQuery("SELECT VERSION()").getSingleResult()),
                number(entities.createNativeQuery("SELECT COALESCE(ROUND(SUM(data_length + index_length) / 1048576), 0)"
                                + " FROM information_schema.tables WHERE table_schema = DATABASE()")
                        .getSingleResult()),
                settings.address(Setting.PORTAL_VIRUS_SCANNER) != null,
                jobs());
    }

    /** A row that can't be locked is held by the node that runs the job. */
    private List<JobRow> jobs() {
        Set<Object> free = new HashSet<>(entities.createNativeQuery("SELECT name FROM job_lock FOR UPDATE SKIP LOCKED")
                .getResultList());
        List<?> rows = entities.createNativeQuery("SELECT name, ran_at FROM job_lock ORDER BY name")
                .getResultList();
        return rows.stream().map(row -> job((Object[]) row, free)).toList();
    }

    private static JobRow job(Object[] row, Set<Object> free) {
        Instant ranAt = row[1] == null ? null : SqlTime.instant(row[1]);
        return new JobRow((String) row[0], ranAt, !free.contains(row[0]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
