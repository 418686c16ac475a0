package nl.krachtkring.platform.settings;

/** The settings table: every environment variable that the portal reads. The operator guide holds the same table. */
public enum Setting {
    /** The address under which people reach the portal; links in mail come from it alone. */
    PORTAL_BASE_URL("http://localhost:8080"),
    /** The name of the portal on every page. */
    PORTAL_NAME("Krachtkring"),
    /** The JDBC address of the MariaDB database. */
    PORTAL_DB_URL("jdbc:mariadb://localhost:3306/krachtkring"),
    /** The database user of the running portal: reads and writes rows, no changes to tables. */
    PORTAL_DB_USER("krachtkring"),
    /** The password of that user. */
    PORTAL_DB_PASSWORD(""),
    /** The database user that owns the tables and runs the migrations; empty: the same user. */
    PORTAL_DB_OWNER_USER(""),
    /** The password of the owner. */
    PORTAL_DB_OWNER_PASSWORD(""),
    /** The mail server. */
    PORTAL_SMTP_HOST("localhost"),
    /** The port of the mail server, 1 to 65535. */
    PORTAL_SMTP_PORT("25"),
    /** The user at the mail server; empty: no sign-in. */
    PORTAL_SMTP_USER(""),
    /** The password at the mail server. */
    PORTAL_SMTP_PASSWORD(""),
    /** Whether mail must leave over TLS (STARTTLS): true or false. */
    PORTAL_SMTP_TLS("false"),
    /** The sender of every mail. */
    PORTAL_MAIL_FROM("portaal@localhost"),
    /** The folder for the search index and for files of people. */
    PORTAL_FILES_DIR(""),
    /** The largest file that people may send, in megabytes, 1 to 50. */
    PORTAL_UPLOAD_MB("8"),
    /** The largest picture that is read, in millions of pixels, 1 to 100. */
    PORTAL_IMAGE_MEGAPIXELS("40"),
    /** Where a virus scanner listens (clamd), as host:port; empty: files are not scanned, and pages say so. */
    PORTAL_VIRUS_SCANNER(""),
    /** A folder with texts instead of the ones in the portal; empty: the portal's own. */
    PORTAL_CONTENT_DIR(""),
    /** The key from which tokens and keyed hashes are made, at least 32 characters; empty: drawn at the first start and kept in the database. */
    PORTAL_SECRET(""),
    /** The look: neutraal, oleander or hoog-contrast. */
    PORTAL_THEME("neutraal"),
    /** Where "Verlaat deze site snel" goes. */
    PORTAL_LEAVE_URL("https://www.buienradar.nl/"),
    /** Addresses of proxies, with commas, whose forwarded addresses count; empty: none. */
    PORTAL_TRUSTED_PROXIES(""),
    /** The e-mail address that gets a one-time link to become the first administrator. */
    PORTAL_ADMIN_EMAIL(""),
    /** Whether every member founds a group at once, without an administrator who agrees: true or false. */
    PORTAL_GROUPS_FREE("false"),
    /** Who can make an account: open (everybody) or invited (who got an invitation). */
    PORTAL_REGISTRATION("open"),
    /** Keys of organisations at which people can sign in (OpenID Connect), with commas; empty: none. Each needs the four settings of a provider. */
    PORTAL_OIDC(""),
    /** Days in which the second step is not asked again on the same device, 0 to 90; 0: asked each time. */
    PORTAL_FACTOR_DAYS("30"),
    /** Whether metrics are served: true or false. */
    PORTAL_METRICS("false"),
    /** Whether the demo people, groups and front door exist: true or false. */
    PORTAL_DEMO("false"),
    /** The folder in which the demo's mail catcher writes what it caught. */
    PORTAL_DEMO_MAIL_DIR("");

    private final String fallback;

    Setting(String fallback) {
        this.fallback = fallback;
    }

    /**
     * The value when nothing is set.
     *
     * @return the safe default, possibly empty
     */
    public String fallback() {
        return fallback;
    }

    /**
     * Whether the value must never be shown.
     *
     * @return true for passwords and keys
     */
    public boolean secret() {
        return name().endsWith("_PASSWORD") || this == PORTAL_SECRET;
    }
}
